/** A bucket of tokens that fills as time passes. */
export interface Bucket {
  /**
   * Whether so many tokens may be taken now; if so, they are gone. More than the bucket can ever hold are given when it
   * is full, as a debt.
   *
   * @param rate tokens a second, and as many as it holds.
   * @param now milliseconds.
   */
  readonly take: (count: number, rate: number, now: number) => boolean;
}

export function openBucket(): Bucket {
  let level = Number.POSITIVE_INFINITY;
  let filledAt = 0;
  return {
    take: (count, rate, now) => {
      level = Math.min(rate, level + (Math.max(0, now - filledAt) / 1000) * rate);
      filledAt = now;
      if (level < Math.min(count, rate)) return false;
      level -= count;
      return true;
    },
  };
}

/** Buckets by name: each is opened when it is first asked for. */
export function openBuckets(): (name: string) => Bucket {
  const buckets = new Map<string, Bucket>();
  return (name) => {
    const bucket = buckets.get(name) ?? openBucket();
    buckets.set(name, bucket);
    return bucket;
  };
}
