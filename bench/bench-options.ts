import { parseArgs } from 'node:util';

/** How the benchmarks are run. */
export interface BenchOptions {
  /** A tenth of the size, for trying; nothing is written to the document. */
  readonly quick: boolean;
  /** Names of works; all where none are named. */
  readonly only: readonly string[];
}

/** Reads the command line. @throws TypeError for an option that there is not */
export function readBenchOptions(parameters: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  return { quick: values.quick, only: values.only };
}
