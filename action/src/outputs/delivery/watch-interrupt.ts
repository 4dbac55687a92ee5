/** Whether somebody asked the process to stop. */
export interface Interrupt {
  readonly isStopped: () => boolean;
  /** Lets signals do again what they usually do. */
  readonly release: () => void;
}

/** Takes the first interrupt as a wish: what is under way is finished. A second one ends the process as usual. */
export function watchInterrupt(): Interrupt {
  let isStopped = false;
  const release = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  const stop = (): void => {
    isStopped = true;
    release();
  };
  for (const signal of signals) process.on(signal, stop);
  return { isStopped: () => isStopped, release };
}

const signals = ['SIGINT', 'SIGTERM'] as const;
