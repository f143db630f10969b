import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** An embedded PostgreSQL that another Node process started, and keeps until it is ended. */
export interface PostgresOfChild {
  readonly port: number;
  readonly reused: boolean;
  /** Ends the Node process as a crash or the out-of-memory killer does: it can clean nothing up. */
  kill(): Promise<void>;
}

// Node 20 reads no TypeScript: Vite, which the tests run on anyway, loads it in the child.
const PROGRAM = `
  import { runnerImport } from 'vite';
  const { module } = await runnerImport(process.argv[1], { configFile: false, logLevel: 'silent' });
  const { port, reused } = await module.startEmbeddedPostgres({ folder: process.argv[2], durability: 'none' });
  console.log(JSON.stringify({ port, reused }));
  setInterval(() => undefined, 1000);
`;

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the child has no output');
  for await (const line of createInterface(child.stdout)) return line;
  throw new Error('the child ended without a word');
}

/** Starts an embedded PostgreSQL on the folder from a Node process of its own. */
export async function startPostgresInChild(folder: string): Promise<PostgresOfChild> {
  const module = fileURLToPath(new URL('../../server/platform/postgres/index.ts', import.meta.url));
  const child = spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM, module, folder], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const started: { port: number; reused: boolean } = JSON.parse(await firstLine(child));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  return { ...started, kill };
}
