import { fillText, OperatingError } from '../../kernel/index.js';
import { folderError } from './folder-access.js';
import { portIfFree } from './free-port.js';
import { ServerDidNotStart, type ServerRun, startServer } from './server-process.js';

const TRIES = 5;

/**
 * Starts the server on the wanted port, or on a free one where none is wanted; another program may take a free
 * port before the server does, and then it is the next one's turn.
 *
 * @returns the port
 * @throws OperatingError where the wanted port is in use, or the server does not start
 */
export async function startOnPort(
  run: Omit<ServerRun, 'port' | 'url'>,
  wanted: number | undefined,
  urlAt: (port: number) => string,
): Promise<number> {
  for (let tries = 1; ; tries++) {
    const port = await portIfFree(wanted ?? 0);
    if (port === undefined) throw portInUse(wanted ?? 0);
    try {
      await startServer({ ...run, port, url: urlAt(port) });
      return port;
    } catch (error) {
      if (!(error instanceof ServerDidNotStart)) throw error;
      if (!error.portTaken) throw didNotStart(error, run.home);
      if (wanted !== undefined || tries === TRIES) throw portInUse(port);
    }
  }
}

function portInUse(port: number): OperatingError {
  const text = {
    sv: 'Port {port} används av ett annat program. Välj en annan port, eller avsluta det andra programmet.',
    en: 'Port {port} is used by another program. Choose another port, or end the other program.',
  };
  return new OperatingError(fillText(text, { port }));
}

function didNotStart(error: ServerDidNotStart, home: string): unknown {
  if (/no space left|disk quota/i.test(error.log)) {
    return folderError(Object.assign(new Error(error.log), { code: 'ENOSPC' }), home);
  }
  const text = {
    sv: 'PostgreSQL startade inte. Se vad den skrev i server.log i {home}: {log}',
    en: 'PostgreSQL did not start. See what it wrote in server.log in {home}: {log}',
  };
  return new OperatingError(fillText(text, { home, log: error.log.trim().slice(-400) }), { cause: error });
}
