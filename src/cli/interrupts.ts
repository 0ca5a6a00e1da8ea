// Ctrl-C and its kin while a scan runs: the first one ends it in order, the second one at once.

/** Watches for the user's wish to stop. */
export interface Interrupts {
  readonly signal: AbortSignal;
  /** 128 and the number of the signal, as shells count; undefined while nobody interrupted. */
  exitCode(): number | undefined;
  /** Gives the signals back their usual effect. */
  release(): void;
}

const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type Name = keyof typeof exitCodes;
const names = Object.keys(exitCodes) as Name[];

export interface SignalSource {
  once(name: Name, listener: (name: Name) => void): unknown;
  removeListener(name: Name, listener: (name: Name) => void): unknown;
}

/** Takes the signals of `source` until one comes or `release` is called. */
export function watchSignals(source: SignalSource): Interrupts {
  const controller = new AbortController();
  let code: number | undefined;
  const release = (): void => {
    for (const name of names) source.removeListener(name, take);
  };
  const take = (name: Name): void => {
    // Whoever signals again does not want to wait.
    release();
    code = exitCodes[name];
    controller.abort();
  };
  for (const name of names) source.once(name, take);
  return { signal: controller.signal, exitCode: () => code, release };
}
