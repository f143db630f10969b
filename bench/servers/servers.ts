import { avstampServer } from './avstamp-server.js';
import { bareServer } from './bare-server.js';
import { postgraphileServer } from './postgraphile-server.js';
import type { StartServer } from './start-server.js';

/** All servers by name, as a process is told which one it is. */
export const SERVERS = {
  avstamp: avstampServer,
  bare: bareServer,
  postgraphile: postgraphileServer,
} as const satisfies Readonly<Record<string, StartServer>>;

export type ServerName = keyof typeof SERVERS;
