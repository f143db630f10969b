import { tmpdir } from 'node:os';
import { CONTRACT_VERSION } from '@avstamp/plugin-sdk';
import { createServerPlugin, startHttpServer } from '@avstamp/server';
import { ONE_MUNICIPALITY, ONE_UNIT } from '../data-sets/data-set.js';
import type { StartServer } from './start-server.js';

/** The module as a host runs it, for a caseworker of one unit: access control, row-level security and log included. */
export const avstampServer: StartServer = async ({ urls }) => {
  const quiet = (): void => undefined;
  const { handler } = await createServerPlugin({
    contractVersion: CONTRACT_VERSION,
    databaseUrls: urls,
    identity: {
      identify: async () => ({
        subject: 'caseworker',
        role: 'caseworker',
        municipalityCode: ONE_MUNICIPALITY,
        units: [ONE_UNIT],
      }),
    },
    clock: { now: () => new Date() },
    logger: { info: quiet, warn: console.error, error: console.error },
    fileStore: { folder: tmpdir() },
    scheduler: { runBy: 'nobody' },
  });
  return (await startHttpServer({ handler, port: 0 })).port;
};
