import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { OperatingError } from '../../kernel/index.js';
import { startHttpServer } from './index.js';

describe('a server of our own', () => {
  it('says what to do where the port is taken', async () => {
    const first = await startHttpServer({ handler: (_, response) => response.end(), port: 0 });
    const second = startHttpServer({ handler: (_, response) => response.end(), port: first.port });
    await expect(second).rejects.toThrow(OperatingError);
    await expect(second).rejects.toThrow(new RegExp(`Port ${first.port} is used by another program`));
    await first.stop();
  });

  it('says what to do where the machine does not have the address', async () => {
    const server = startHttpServer({ handler: () => undefined, port: 0, address: '192.0.2.1' });
    await expect(server).rejects.toThrow(OperatingError);
  });

  it('lets the requests under way end when it is stopped, and leaves the port free', async () => {
    let finish = (): void => undefined;
    const reached = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const answers: (() => void)[] = [];
    const server = await startHttpServer({
      handler: (_, response) => {
        answers.push(() => response.end('done'));
        finish();
      },
      port: 0,
    });
    const request = fetch(`http://127.0.0.1:${server.port}/`);
    await reached;
    const stopped = server.stop();
    for (const answer of answers) answer();
    expect(await (await request).text()).toBe('done');
    await stopped;
    await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
    const again = createServer();
    await new Promise<void>((resolve) => again.listen(server.port, '127.0.0.1', resolve));
    await new Promise((resolve) => again.close(resolve));
  });

  it('does not wait for ever for a request that does not end', async () => {
    const server = await startHttpServer({ handler: () => undefined, port: 0 });
    const request = fetch(`http://127.0.0.1:${server.port}/`).catch(() => 'broken off');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await server.stop(1);
    expect(await request).toBe('broken off');
  });
});
