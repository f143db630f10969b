import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DatabaseUrls } from '../../server/platform/postgres/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How a command ended and what it said. */
export interface CommandEnd {
  readonly exitCode: number | null;
  readonly output: string;
  readonly error: string;
}

/** Where a command runs: a database of the test's own, and a folder of its own. */
export interface CommandPlace {
  readonly folder: string;
  /** Without one, the command starts an embedded server under the folder. */
  readonly urls?: DatabaseUrls;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the command `avstamp` as a process of its own, as a person would, to its end. */
export function avstamp(parameters: readonly string[], place: CommandPlace): Promise<CommandEnd> {
  const child = spawn(process.execPath, [`${ROOT}/server/bin/avstamp.js`, ...parameters], {
    cwd: ROOT,
    env: {
      ...process.env,
      AVSTAMP_FOLDER: place.folder,
      ...databaseEnvironment(place.urls),
      ...place.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let error = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    error += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output, error }));
  });
}

/** The logins are given, so that no command changes the passwords of roles that other tests use. */
function databaseEnvironment(urls: DatabaseUrls | undefined): Record<string, string> {
  if (urls === undefined) return {};
  return {
    DATABASE_URL: urls.admin,
    AVSTAMP_SERVICE_DATABASE_URL: urls.service,
    AVSTAMP_LOADER_DATABASE_URL: urls.loader,
    AVSTAMP_REPORTING_DATABASE_URL: urls.reporting,
    AVSTAMP_NATIONAL_DATABASE_URL: urls.national,
  };
}
