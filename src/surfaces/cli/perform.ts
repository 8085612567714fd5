/** Runs a command: loads its module only when it is called, and hands over its arguments and options. */
export type Perform = (
  load: () => Promise<{ execute: (...given: never[]) => Promise<number> }>,
) => (...given: unknown[]) => Promise<void>;
