import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { importInChild } from './import-in-child.js';

/** An embedded PostgreSQL that another Node process started, and keeps until it is ended. */
export interface PostgresOfChild {
  readonly port: number;
  readonly reused: boolean;
  /** Ends the Node process as a crash or the out-of-memory killer does: it can clean nothing up. */
  kill(): Promise<void>;
}

const PROGRAM = `
  const [folder] = process.argv.slice(1);
  const { startEmbeddedPostgres } = await load();
  const { port, reused } = await startEmbeddedPostgres({ folder, durability: 'none' });
  console.log(JSON.stringify({ port, reused }));
  setInterval(() => undefined, 1000);
`;
const MODULE = '../../server/platform/postgres/index.ts';

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the child has no output');
  for await (const line of createInterface(child.stdout)) return line;
  throw new Error('the child ended without a word');
}

/** Starts an embedded PostgreSQL on the folder from a Node process of its own. */
export async function startPostgresInChild(folder: string): Promise<PostgresOfChild> {
  const child = importInChild(PROGRAM, MODULE, [folder], { stdin: 'ignore', detached: false });
  const exited = once(child, 'exit');
  const started: { port: number; reused: boolean } = JSON.parse(await firstLine(child));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  return { ...started, kill };
}
