import { createServer } from 'node:net';

/** Listens for a moment on 127.0.0.1 and tells the port, or undefined where it is in use. 0 asks for any free port. */
export function portIfFree(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
