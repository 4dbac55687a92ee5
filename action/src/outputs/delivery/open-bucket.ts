/** Lets so many recipients through a second, in the order of asking. */
export interface Bucket {
  /** Waits until a mail with so many recipients may go. */
  readonly take: (recipients: number) => Promise<void>;
}

export interface Clock {
  /** Milliseconds that only grow. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * A bucket that is full at first. A mail with more recipients than it holds goes when the bucket is full, and leaves it in
 * debt: otherwise it would wait for ever.
 *
 * @param rate recipients a second, and as many as it holds.
 */
export function openBucket(rate: number, { now, sleep }: Clock): Bucket {
  let level = rate;
  let filledAt = now();
  let last: Promise<void> = Promise.resolve();
  const fill = (): void => {
    level = Math.min(rate, level + ((now() - filledAt) / 1000) * rate);
    filledAt = now();
  };
  const takeNow = async (recipients: number): Promise<void> => {
    const least = Math.min(recipients, rate);
    for (fill(); level < least; fill()) await sleep(Math.max(1, Math.ceil(((least - level) / rate) * 1000)));
    level -= recipients;
  };
  return {
    take: (recipients) => {
      last = last.then(() => takeNow(recipients));
      return last;
    },
  };
}
