/** What can go wrong on demand. */
export const faultKinds = [
  /** The mail is accepted; the answer is lost, or wrong. */
  'accepted-then-reset',
  'accepted-then-503',
  'accepted-then-500',
  'accepted-then-unreadable',
  'accepted-without-id',
  /** The mail is accepted, and no answer ever comes. */
  'accepted-then-hang',
  /** The mail is accepted; the answer begins, and never ends. */
  'accepted-then-stall',
  /** The mail is accepted and the answer comes after `ms` milliseconds. */
  'late',
  /** The mail is not accepted, and no answer ever comes. */
  'hang',
  /** The mail is refused. */
  'throttle',
  'daily-quota',
  'not-verified',
  'paused',
  'expired-token',
  /** Connections are refused for `ms` milliseconds, and those that a client keeps open are ended. */
  'refused',
  /** The mailbox's clock is `ms` milliseconds ahead; negative, behind. */
  'clock-skew',
] as const;

type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** How many sends it befalls; 1 where it is not said. */
  readonly times?: number;
  /** How many sends go well before. */
  readonly after?: number;
  readonly ms?: number;
}

/** The faults that wait for a send. */
export interface Faults {
  readonly add: (fault: Fault) => void;
  /** The fault that befalls the send that comes in now; null for none. */
  readonly next: () => Fault | null;
}

/** In the order in which they were added: the next begins where the one before is used up. */
export function openFaults(): Faults {
  const waiting: (Fault | null)[] = [];
  return {
    add: (fault) => {
      for (let i = 0; i < (fault.after ?? 0); i += 1) waiting.push(null);
      for (let i = 0; i < (fault.times ?? 1); i += 1) waiting.push(fault);
    },
    next: () => waiting.shift() ?? null,
  };
}
