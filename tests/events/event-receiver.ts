import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EventWebhook } from '@avstamp/plugin-sdk';

/** The receiver's secret; invented, as everything here. */
export const SECRET = `whsec_${Buffer.from('a secret of the tests, 32 bytes!').toString('base64')}`;

/** A request as it came. */
export interface ReceivedRequest {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How the receiver answers: a status, or silence until the sender gives up. */
export type ReceiverAnswer = number | 'silence';

/** A host's receiver of events: a real HTTP server that keeps all that it is sent. */
export class EventReceiver {
  readonly requests: ReceivedRequest[] = [];
  /** Decides on each request; takes everything unless a test says otherwise. */
  answer: (event: { readonly [name: string]: unknown }) => ReceiverAnswer = () => 204;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<EventReceiver> {
    const server = createServer();
    const receiver = new EventReceiver(server);
    server.on('request', async (request, response) => {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece);
      const body = Buffer.concat(pieces).toString('utf8');
      receiver.requests.push({ method: request.method, path: request.url, headers: request.headers, body });
      const answer = receiver.answer(JSON.parse(body));
      if (answer === 'silence') return;
      response.writeHead(answer, answer === 307 ? { location: '/elsewhere' } : {}).end('what nobody reads');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return receiver;
  }

  /** What a host gives to the module. */
  get port(): EventWebhook {
    return {
      webhook: {
        url: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/events`,
        secret: SECRET,
      },
    };
  }

  /** The events in the order in which they came. */
  get events() {
    return this.requests.map(({ body }) => JSON.parse(body));
  }

  /** Type and data of each event. */
  get told(): readonly (readonly [type: string, data: object])[] {
    return this.events.map(({ type, data }) => [type, data]);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
