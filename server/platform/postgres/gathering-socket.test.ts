import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { GatheringSocket } from './gathering-socket.js';

const writeTwice = (socket: GatheringSocket): void => {
  for (const text of ['one ', 'two ']) {
    socket.cork();
    socket.write(text);
    socket.uncork();
  }
};

it('holds back what is written in one go, and sends all of it in order when the work is done', async () => {
  const received: string[] = [];
  const server = createServer((from) => from.on('data', (piece) => received.push(String(piece))));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const socket = new GatheringSocket();
  socket.connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');

  writeTwice(socket);
  expect(socket.writableLength).toBe('one two '.length);
  await new Promise((resolve) => setImmediate(resolve));
  expect([socket.writableLength, socket.writableCorked]).toEqual([0, 0]);

  socket.write('begin ');
  writeTwice(socket);
  expect(socket.writableLength).toBe('begin one two '.length);
  socket.end('three');
  await once(server.close(), 'close');
  expect(received.join('')).toBe('one two begin one two three');
});
