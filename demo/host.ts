import { CONTRACT_VERSION, type HostContract, type RequestDatabaseUrls } from '@avstamp/plugin-sdk';
import { demoPersonDirectory } from './demo-person-directory.js';
import { demoIdentityProvider, identityKey } from './identity/index.js';

/**
 * The demonstration host, as `avstamp serve --host` takes it: its users are whoever holds a token that was
 * signed with the key in the folder.
 */
export async function createHost({
  databaseUrls,
  folder,
}: {
  readonly databaseUrls: RequestDatabaseUrls;
  readonly folder: string;
}): Promise<HostContract> {
  return {
    contractVersion: CONTRACT_VERSION,
    databaseUrls,
    identity: demoIdentityProvider(await identityKey(folder)),
    clock: { now: () => new Date() },
    logger: console,
    fileStore: { folder },
    scheduler: { runBy: 'module' },
    personDirectory: demoPersonDirectory(folder),
    introspection: true,
  };
}
