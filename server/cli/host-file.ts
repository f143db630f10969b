import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HostContract } from '@avstamp/plugin-sdk';
import { fillText, OperatingError } from '../kernel/index.js';
import type { DatabaseUrls } from '../platform/postgres/index.js';

/** What a host's file exports: the ports that only the host can give, identity above all. */
export interface HostFile {
  readonly createHost: (surroundings: {
    readonly databaseUrls: DatabaseUrls;
    readonly folder: string;
  }) => HostContract | Promise<HostContract>;
}

/** Reads a host's file. @throws OperatingError where it is none */
export async function hostFile(path: string): Promise<HostFile> {
  const loaded: unknown = await import(pathToFileURL(resolve(path)).href).catch((cause: unknown) => {
    throw withoutHost(path, cause);
  });
  if (!isHostFile(loaded)) throw withoutHost(path);
  return loaded;
}

function isHostFile(loaded: unknown): loaded is HostFile {
  return (
    typeof loaded === 'object' && loaded !== null && typeof Reflect.get(loaded, 'createHost') === 'function'
  );
}

function withoutHost(path: string, cause?: unknown): OperatingError {
  const text = {
    sv: '{path} går inte att använda som värd. Filen ska exportera funktionen createHost; demo/host.ts är ett exempel.',
    en: '{path} cannot be used as a host. The file must export the function createHost; demo/host.ts is an example.',
  };
  return new OperatingError(fillText(text, { path }), { cause });
}
