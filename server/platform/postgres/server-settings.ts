import { totalmem } from 'node:os';

/**
 * What a power failure may cost: `full` loses nothing that was committed; `none` may lose the whole database and
 * is for tests, which are quicker so.
 */
export type Durability = 'full' | 'none';

const ALWAYS: Readonly<Record<string, string | number>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  // Bulk work should not wait for pages to be written out, nor write each of them into the log again.
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  // Nobody copies this server: no log is kept for replicas. What a transaction puts into a table that it made or
  // emptied is then written once, and safe on disk before the commit returns.
  wal_level: 'minimal',
  max_wal_senders: 0,
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Just-in-time compilation costs more than it saves on queries as short as a screen's or a month's report.
  jit: 'off',
  // Statements and their errors hold what people registered: none of it belongs in a log.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

const WITHOUT_DURABILITY: Readonly<Record<string, string | number>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

const MEBIBYTE = 1024 * 1024;

/** MiB that the server keeps pages in: an eighth of the machine's memory, within what its work can use. */
function sharedBuffers(memory: number): number {
  return Math.floor(Math.min(Math.max(memory / MEBIBYTE / 8, 128), 512));
}

/** The server's command line for one run. */
export function serverSettings(cluster: string, port: number, durability: Durability): readonly string[] {
  const settings = {
    ...ALWAYS,
    shared_buffers: `${sharedBuffers(totalmem())}MB`,
    ...(durability === 'none' ? WITHOUT_DURABILITY : {}),
  };
  return [
    '-D',
    cluster,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}
