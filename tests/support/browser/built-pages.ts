import { access, mkdtemp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { inject } from 'vitest';

const path = (relative: string): string => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));

/** Builds into a folder that every suite of the test run shares; whoever comes first builds. */
export async function builtOnce(
  name: string,
  buildInto: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(inject('runFolder'), `built-${name}`);
  const isThere = async (): Promise<boolean> =>
    access(folder).then(
      () => true,
      () => false,
    );
  if (await isThere()) return folder;
  const own = await mkdtemp(`${folder}-`);
  await buildInto(own);
  // Another suite may have been faster: its folder holds the same.
  await rename(own, folder).catch(async (error) => {
    if (!(await isThere())) throw error;
  });
  return folder;
}

/** The client package as it is published. */
export const builtClient = (): Promise<string> =>
  builtOnce('client', (outDir) => build({ root: path('client'), build: { outDir }, logLevel: 'error' }));

/** The pages for frames, and the elements for pages without a bundler, as they are published. */
export const builtEmbed = (): Promise<string> =>
  builtOnce('embed', (outDir) =>
    build({
      root: path('client'),
      configFile: path('client/vite.embed.config.ts'),
      build: { outDir },
      logLevel: 'error',
    }),
  );

/** The pages of the stories, as `npm run stories` serves them. */
export const builtStories = (): Promise<string> =>
  builtOnce('stories', (outDir) =>
    build({ root: path('client/stories'), build: { outDir, emptyOutDir: true }, logLevel: 'error' }),
  );

/** The hosts of the tests, around the client package as it is published, with the React that the host has. */
export async function builtHosts(react: '18' | '19'): Promise<string> {
  const client = await builtClient();
  const hosts = path('tests/browser/hosts');
  const pages = (await readdir(hosts)).filter((name) => name.endsWith('.html'));
  const replaced = (name: string): { find: RegExp; replacement: string } => ({
    find: new RegExp(`^${name}(/.*)?$`),
    replacement: path(`tests/browser/react-18/node_modules/${name}$1`),
  });
  return builtOnce(`hosts-${react}`, (outDir) =>
    build({
      configFile: false,
      root: hosts,
      logLevel: 'error',
      resolve: {
        // The built client lies outside of the checkout, and takes its peers from the host.
        dedupe: ['@apollo/client', 'graphql', 'react', 'react-dom', 'rxjs'],
        alias: [
          ...(react === '18' ? [replaced('react'), replaced('react-dom')] : []),
          { find: /^@avstamp\/client$/, replacement: join(client, 'index.js') },
          { find: /^@avstamp\/client\/(elements|frame)$/, replacement: join(client, '$1.js') },
          { find: '@avstamp/plugin-sdk/client', replacement: path('plugin-sdk/client/index.ts') },
        ],
      },
      build: {
        outDir,
        modulePreload: false,
        rolldownOptions: {
          input: pages.map((page) => join(hosts, page)),
        },
      },
    }),
  );
}
