import { execFile } from 'node:child_process';

/**
 * Runs a program to its end, and gives what it wrote on standard output.
 * @param environment added to this process's own
 * @throws Error with all that the program wrote, where it fails
 */
export function runTool(
  program: string,
  parameters: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const options = {
    cwd: folder,
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
    // On Windows npm is a script, which only a shell runs.
    shell: process.platform === 'win32' && program === 'npm',
  };
  return new Promise((resolve, reject) => {
    execFile(program, [...parameters], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program} ${parameters.join(' ')}\n${stdout}${stderr}`, { cause: error }));
    });
  });
}
