/** What a command of the command line has to say. */
export interface Report {
  /** False: the process ends with exit code 1. */
  readonly ok: boolean;
  readonly lines: readonly string[];
  /** The same for a machine, with --json. */
  readonly data: object;
}
