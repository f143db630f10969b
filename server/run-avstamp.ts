import type { CommandLineSurroundings } from './cli/command-line.js';

/**
 * Carries out one command of `avstamp`, as the command line would.
 * @param parameters the arguments after the program's name
 * @returns the exit code: 0 fine, 1 findings that block, 2 wrong use
 */
export async function runAvstamp(
  parameters: readonly string[],
  surroundings: CommandLineSurroundings,
): Promise<0 | 1 | 2> {
  // Hosts that only serve requests need none of the commands.
  const [{ runCommandLine }, { commands }] = await Promise.all([
    import('./cli/command-line.js'),
    import('./cli/commands.js'),
  ]);
  return runCommandLine(commands, parameters, surroundings);
}
