import { runAvstamp } from '@avstamp/server';
import { type DatabaseUrls, environmentOf } from '../../server/platform/postgres/index.js';
import type { CommandEnd } from '../support/avstamp.js';

/**
 * Runs the command line in this process, for what needs no process of its own: the same arguments, texts and exit
 * codes, many times as fast. Where no database is given, one would be made under the folder, were one opened.
 */
export async function commandHere(
  parameters: readonly string[],
  folder = 'unused',
  urls?: DatabaseUrls,
): Promise<CommandEnd> {
  let output = '';
  let error = '';
  const exitCode = await runAvstamp(['--folder', folder, ...parameters], {
    output: {
      write: (text) => {
        output += text;
      },
    },
    error: {
      write: (text) => {
        error += text;
      },
    },
    environment: urls === undefined ? {} : environmentOf(urls),
    stopped: new AbortController().signal,
  });
  return { exitCode, output, error };
}
