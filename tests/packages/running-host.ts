import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The project's host, in a process of its own. */
export interface RunningHost {
  readonly url: string;
  /** Asks it to end, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the project's compiled host, with this process's Node. @throws Error where it ends before it has told its port */
export async function startHost(folder: string): Promise<RunningHost> {
  const host = spawn(process.execPath, [join('built', 'host.js')], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(host, 'exit');
  const told = createInterface(host.stdout)[Symbol.asyncIterator]().next();
  const first = await Promise.race([told, ended]);
  if (Array.isArray(first)) throw new Error(`the host ended with ${first[0]} before it listened`);
  return {
    url: `http://127.0.0.1:${first.value}`,
    stop: async () => {
      host.stdin.end();
      const [code] = await ended;
      return code;
    },
  };
}
