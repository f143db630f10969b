import { CONTRACT_VERSION, type HostContract, type RequestDatabaseUrls } from '@avstamp/plugin-sdk';
import { demoPersonDirectory } from './demo-person-directory.js';
import { demoIdentityProvider, identityKey } from './identity/index.js';
import { bothDirectories } from './lyktan/avstamp/both-directories.js';
import { caseload } from './lyktan/avstamp/caseload.js';
import { closureFacts } from './lyktan/avstamp/closure-facts.js';
import { householdDirectory } from './lyktan/avstamp/household-directory.js';
import { notifications } from './lyktan/avstamp/notifications.js';
import { personDirectory } from './lyktan/avstamp/person-directory.js';
import { openCaseDatabase } from './lyktan/database/case-database.js';

/** What the case system is given to embed the module with. */
export interface HostSurroundings {
  /** A login for each of the module's roles, and the owner's, with which the case system's own tables are reached. */
  readonly databaseUrls: RequestDatabaseUrls & { readonly admin: string };
  readonly folder: string;
}

/**
 * The case system as host of the module: also as `avstamp serve --host` and `avstamp work --host` take it. Its users are
 * whoever holds a token that was signed with the key in the folder.
 */
export async function createHost({ databaseUrls, folder }: HostSurroundings): Promise<HostContract> {
  const database = await openCaseDatabase(databaseUrls.admin);
  const now = (): Date => new Date();
  return {
    contractVersion: CONTRACT_VERSION,
    databaseUrls,
    identity: demoIdentityProvider(await identityKey(folder)),
    clock: { now },
    // What goes well is not told on a screen that somebody looks at.
    logger: { info: () => undefined, warn: console.warn, error: console.error },
    fileStore: { folder },
    scheduler: { runBy: 'module' },
    personDirectory: bothDirectories(personDirectory(database), demoPersonDirectory(folder)),
    householdDirectory: householdDirectory(database),
    caseload: caseload(database),
    closureFacts: closureFacts(database),
    notifications: notifications(database, now),
    introspection: true,
  };
}
