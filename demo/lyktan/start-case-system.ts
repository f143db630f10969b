import type { JobDatabaseUrls } from '@avstamp/plugin-sdk';
import { createServerPlugin, startHttpServer } from '@avstamp/server';
import { createHost, type HostSurroundings } from '../host.js';
import { identityKey } from '../identity/index.js';
import { takeOverCases } from './avstamp/take-over-cases.js';
import { Cases } from './cases/cases.js';
import { openCaseDatabase } from './database/case-database.js';
import { caseSystemApp } from './http/case-system-app.js';
import { Sessions } from './users/sessions.js';

/** Where the case system runs. */
export interface CaseSystemOptions extends HostSurroundings {
  readonly databaseUrls: HostSurroundings['databaseUrls'] & JobDatabaseUrls;
  /** 0 takes a free one. */
  readonly port: number;
  /** The folder of the built pages. */
  readonly pages: string;
}

/** A case system that answers. */
export interface RunningCaseSystem {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the case system with the module in it. @throws OperatingError where the port is in use */
export async function startCaseSystem(options: CaseSystemOptions): Promise<RunningCaseSystem> {
  const database = await openCaseDatabase(options.databaseUrls.admin);
  const host = await createHost(options);
  const module = await createServerPlugin({ ...host, jobDatabaseUrls: options.databaseUrls });
  const now = (): Date => new Date();
  const app = await caseSystemApp({
    cases: new Cases(database, now, () => takeOverCases(module, host)),
    database,
    sessions: new Sessions(now),
    key: await identityKey(options.folder),
    module,
    pages: options.pages,
  });
  const server = await startHttpServer({ handler: app, port: options.port });
  return {
    url: `http://127.0.0.1:${server.port}`,
    stop: async () => {
      await server.stop();
      await module.stop();
      await database.end();
    },
  };
}
