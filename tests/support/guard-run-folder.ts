import { once } from 'node:events';
import { importInChild } from './import-in-child.js';

// The child's input ends when this process does, however it ends. Its test workers end a little later, and may
// still be starting servers: hence the wait, and more than one try.
const PROGRAM = `
  import { existsSync } from 'node:fs';
  import { setTimeout as wait } from 'node:timers/promises';
  const [folder] = process.argv.slice(1);
  process.stdin.resume();
  await new Promise((resolve) => process.stdin.once('end', resolve));
  for (let tries = 0; existsSync(folder) && tries < 60; tries++) {
    await wait(1000);
    const { sweepRunFolder } = await load();
    try { sweepRunFolder(folder); } catch {}
  }
`;

/**
 * Watches over a test run from outside, so that not even a killed run leaves a server or files behind.
 *
 * @returns what ends the watch, once the folder has been swept
 */
export function guardRunFolder(folder: string): () => Promise<void> {
  const guard = importInChild(PROGRAM, './sweep-run-folder.ts', [folder], { stdin: 'pipe', detached: true });
  const exited = once(guard, 'exit');
  return async () => {
    guard.stdin?.end();
    await exited;
  };
}
