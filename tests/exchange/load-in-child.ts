import { once } from 'node:events';
import { importInChild } from '../support/import-in-child.js';

/** A load that runs in a Node process of its own. */
export interface LoadInChild {
  /** Ends the process as a crash or the out-of-memory killer does: it can clean nothing up. */
  kill(): Promise<void>;
}

const PROGRAM = `
  const [today, url, folder] = process.argv.slice(1);
  const { loadAlone } = await load();
  await loadAlone(today, url, folder);
`;

/** Starts to load a folder. @param url of the loader */
export function loadInChild(today: string, url: string, folder: string): LoadInChild {
  const options = { stdin: 'ignore', detached: false } as const;
  const child = importInChild(PROGRAM, '../exchange/load-on.ts', [today, url, folder], options);
  const exited = once(child, 'exit');
  return {
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
