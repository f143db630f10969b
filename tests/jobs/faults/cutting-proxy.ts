import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Where a connection is cut: the commit never reaches the server, or its acknowledgement never reaches the client. */
export type Cut = 'before the commit' | 'after the commit';

const COMMIT = Buffer.from('commit\0');
const ACKNOWLEDGED = Buffer.from('COMMIT\0');

/** Stands between a process and PostgreSQL, and cuts a connection once, at one of the commits that pass by. */
export class CuttingProxy {
  #commits = 0;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
    private readonly cut: Cut,
    private readonly atCommit: number,
  ) {}

  /** @param atCommit the number of the commit, from 1 */
  static async open(url: string, cut: Cut, atCommit: number): Promise<CuttingProxy> {
    const server = createServer();
    const proxy = new CuttingProxy(server, new URL(url), cut, atCommit);
    server.on('connection', (client) => proxy.#serve(client));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  /** The database's URL by way of the proxy. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** Whether it has cut. */
  get hasCut(): boolean {
    return this.#commits >= this.atCommit;
  }

  async close(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }

  #serve(client: Socket): void {
    const server = connect(Number(this.target.port), this.target.hostname);
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    let swallows = false;
    for (const socket of [client, server]) socket.on('error', end).on('close', end);
    client.on('data', (sent) => {
      if (sent.includes(COMMIT)) {
        this.#commits += 1;
        if (this.#commits === this.atCommit) {
          if (this.cut === 'before the commit') return end();
          swallows = true;
        }
      }
      server.write(sent);
    });
    server.on('data', (answer) => {
      if (!swallows) client.write(answer);
      else if (answer.includes(ACKNOWLEDGED)) end();
    });
  }
}
