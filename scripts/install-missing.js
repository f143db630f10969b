import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLED_MIGRATIONS } from './packages/packing-places.js';

/** The folder of the checkout. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Installs the dependencies where they are missing or older than the lockfile. Plain Node and nothing else: it
 * runs before there is anything installed.
 */
export function installMissing() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const wanted = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('Installerar beroenden / installing dependencies …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Compiles what has changed since the last time, and builds the pages of the demonstration. */
export function build() {
  // Packing that was broken off leaves its copy of the migrations, and the server would read that one.
  rmSync(join(ROOT, 'server', BUNDLED_MIGRATIONS), { recursive: true, force: true });
  run(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '--build']);
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  run(process.execPath, [
    vite,
    'build',
    '--config',
    join(ROOT, 'demo', 'web', 'vite.config.ts'),
    '--logLevel',
    'warn',
  ]);
}

/**
 * Runs a program to its end with this process's terminal, and ends this process where the program fails.
 * @param {string} program
 * @param {string[]} parameters
 */
export function run(program, parameters) {
  const { status, error } = spawnSync(program, parameters, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (error) console.error(`${program}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
