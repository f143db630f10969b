import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { MadeDataSet } from '../data-sets/made-data-set.js';
import type { ServerName } from './servers.js';

const PROGRAM = fileURLToPath(new URL('server-process.js', import.meta.url));

/** What a process is told that shall serve. */
export interface ServerOrder {
  readonly server: ServerName;
  readonly dataSet: MadeDataSet;
}

/** A server in a process of its own, so that who asks takes no time from it but the machine's. */
export class ServerSide {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  static async open(server: ServerName, dataSet: MadeDataSet): Promise<ServerSide> {
    // As servers are run for work: without it, GraphQL's own library checks every value against doubled installations.
    const child = fork(PROGRAM, {
      env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    });
    const answered = once(child, 'message');
    child.send({ server, dataSet } satisfies ServerOrder);
    const [port] = await answered;
    return new ServerSide(child, Number(port));
  }

  async close(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}
