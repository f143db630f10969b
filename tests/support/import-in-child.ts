import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a program in a Node process of its own. Node 20 reads no TypeScript: Vite, which the tests run on anyway,
 * loads it in the child.
 *
 * @param program JavaScript, in which `load` gives the module
 * @param module path of a TypeScript module, from this folder
 */
export function importInChild(
  program: string,
  module: string,
  args: readonly string[],
  options: {
    readonly stdin: 'ignore' | 'pipe';
    readonly detached: boolean;
    readonly environment?: Readonly<Record<string, string>>;
  },
): ChildProcess {
  const path = fileURLToPath(new URL(module, import.meta.url));
  const source = `
    const load = async () => {
      const { runnerImport } = await import('vite');
      return (await runnerImport(${JSON.stringify(path)}, { configFile: false, logLevel: 'silent' })).module;
    };
    ${program}`;
  return spawn(process.execPath, ['--input-type=module', '--eval', source, '--', ...args], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: [options.stdin, 'pipe', 'inherit'],
    detached: options.detached,
    env: { ...process.env, ...options.environment },
  });
}
