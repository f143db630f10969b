import { join } from 'node:path';
import { fillText, type LocalizedText } from '../../kernel/index.js';
import { binariesPackage, embeddedBinaries } from './embedded-binaries.js';
import { ensureDatabase } from './ensure-database.js';
import { withFolderLock } from './folder-lock.js';
import { clusterVersion, initializeCluster, SUPERUSER } from './initialize-cluster.js';
import { runningServerPort } from './running-server.js';
import { newPassword, readSecret, writeSecret } from './secret-file.js';
import { serverAccount } from './server-account.js';
import type { Durability } from './server-settings.js';
import { isUsed, stopRunningServer, useServer } from './server-users.js';
import { clusterHome, USUAL_SHARED_PLACE } from './shared-place.js';
import { startOnPort } from './start-on-port.js';

/** What an embedded PostgreSQL is started with. */
export interface EmbeddedPostgresOptions {
  /** The folder for the cluster, its password and its log; ours alone. Made where it is missing. */
  readonly folder: string;
  /** The port on 127.0.0.1; a free one where it is not given. A server that already runs keeps its own. */
  readonly port?: number;
  /** `full` where not given. */
  readonly durability?: Durability;
  /** Where root keeps what must be reached by the user that PostgreSQL runs as; see `USUAL_SHARED_PLACE`. */
  readonly sharedPlace?: string;
  /** Told each step, for the person who waits. */
  readonly report?: (step: LocalizedText) => void;
}

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  /** URL of the superuser in the database `avstamp`. Holds the password: never print it. */
  readonly adminUrl: string;
  readonly port: number;
  /** Where the cluster lies: the folder asked for, or the one that stands for it (see `clusterHome`). */
  readonly folder: string;
  /** True where it ran already, left by a killed process or started by another that still works. */
  readonly reused: boolean;
  /** Ends this use; the server is stopped with its last use, whoever started it, and its end waited for. */
  stop(): Promise<void>;
}

/** The database that the module uses in its own cluster. */
const DATABASE = 'avstamp';

function urlOf(port: number, password: string, database: string): string {
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Brings an embedded PostgreSQL from whatever state its folder is in to running: makes the cluster where there is
 * none, and reuses a server that already runs on it. Calls at the same time, from one process or several, take turns.
 *
 * @throws OperatingError where an operator must help: permissions, a full disk, a port in use, another version
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const account = await serverAccount();
  const sharedPlace = options.sharedPlace ?? USUAL_SHARED_PLACE;
  const home = await clusterHome(options.folder, account, sharedPlace);
  const lock = join(home, 'starting.lock');
  return withFolderLock(lock, async () => {
    const cluster = join(home, 'cluster');
    const passwordFile = join(home, 'password');
    const binaries = await embeddedBinaries(account, sharedPlace, await binariesPackage());
    const version = await clusterVersion(cluster, binaries.majorVersion);
    const password = (await readSecret(passwordFile)) ?? newPassword();
    if (version === undefined) {
      options.report?.({ sv: 'Skapar databasen.', en: 'Making the database.' });
      await writeSecret(passwordFile, password);
      await initializeCluster(binaries, home, cluster, password, account);
    }
    const usedOn = async (port: number, reused: boolean): Promise<EmbeddedPostgres> => {
      await ensureDatabase(urlOf(port, password, 'postgres'), DATABASE);
      const use = await useServer(home);
      const stop = (): Promise<void> =>
        withFolderLock(lock, async () => {
          await use.end();
          if (!(await isUsed(home))) await stopRunningServer(cluster);
        });
      return { adminUrl: urlOf(port, password, DATABASE), port, folder: home, reused, stop };
    };
    const runningPort = await runningServerPort(cluster, (port) => urlOf(port, password, 'postgres'));
    if (runningPort !== undefined) {
      const text = {
        sv: 'PostgreSQL körs redan på port {port} och används som den är.',
        en: 'PostgreSQL already runs on port {port} and is used as it is.',
      };
      options.report?.(fillText(text, { port: runningPort }));
      return usedOn(runningPort, true);
    }
    options.report?.(
      version === undefined
        ? { sv: 'Startar PostgreSQL.', en: 'Starting PostgreSQL.' }
        : {
            sv: 'Startar PostgreSQL med den databas som redan finns.',
            en: 'Starting PostgreSQL with the database that is there already.',
          },
    );
    const durability = options.durability ?? 'full';
    const run = { program: binaries.postgres, home, cluster, durability, account };
    const port = await startOnPort(run, options.port, (at) => urlOf(at, password, 'postgres'));
    return usedOn(port, false);
  });
}
