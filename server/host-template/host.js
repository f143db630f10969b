import { CONTRACT_VERSION } from '@avstamp/plugin-sdk';
import { caseload } from './adapters/caseload.js';
import { closureFacts } from './adapters/closure-facts.js';
import { householdDirectory } from './adapters/household-directory.js';
import { identity } from './adapters/identity.js';
import { notifications } from './adapters/notifications.js';
import { personDirectory } from './adapters/person-directory.js';

/**
 * Your case system, as the module sees it. `avstamp serve`, `work` and `take-over` take this file with `--host`.
 * @returns {import('@avstamp/plugin-sdk').HostContract}
 */
export function createHost({ databaseUrls, folder }) {
  return {
    contractVersion: CONTRACT_VERSION,
    databaseUrls,
    identity,
    clock: { now: () => new Date() },
    logger: console,
    fileStore: { folder },
    scheduler: { runBy: 'module' },
    personDirectory,
    householdDirectory,
    caseload,
    closureFacts,
    notifications,
  };
}
