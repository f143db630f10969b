import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ModuleContract } from '@avstamp/plugin-sdk';
import { describe, expect, it } from 'vitest';
import type { DatabaseUrls } from '../server/platform/postgres/index.js';
import { post } from './support/running-plugin.js';
import { temporaryFolder } from './support/temporary-folder.js';
import { createTestDatabase } from './support/test-database.js';

const README = new URL('../README.md', import.meta.url);
const EXAMPLE = /<!-- embedding-example -->\s*```js\n(.*?)```\s*<!-- \/embedding-example -->/s;
const signIn = (urls: DatabaseUrls): string => `
export const databaseUrls = ${JSON.stringify({ service: urls.service, national: urls.national })};
export const whoIsSignedIn = async ({ cookie }) => cookie === 'signed-in'
  ? { subject: 'user-1', role: 'caseworker', municipalityCode: '0180', units: [] } : undefined;`;
const QUERY = JSON.stringify({ query: '{ codeLists(month: "2013-03") { measures { id } } }' });

describe('the example of embedding in the README', () => {
  it('runs as it stands, on another port, and serves those whom the host has let in', async () => {
    const [, example = ''] = EXAMPLE.exec(await readFile(README, 'utf8')) ?? [];
    expect(example).toContain('listen(4000)');
    expect(example.trimEnd().split('\n')).toHaveLength(10);
    const database = await createTestDatabase();
    const folder = await temporaryFolder();
    await writeFile(join(folder.path, 'your-case-system.js'), signIn(database.urls));
    const host = join(folder.path, 'host.js');
    await writeFile(host, `${example.replace('4000', '0')}\nexport { avstamp, server };\n`);
    const { avstamp, server }: { avstamp: ModuleContract; server: Server } = await import(
      /* @vite-ignore */ pathToFileURL(host).href
    );
    if (!server.listening) await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const answers = [await post(url, QUERY, { cookie: 'signed-in' }), await post(url, QUERY)];
    expect(answers.map(({ errors }) => errors[0]?.extensions['code'])).toEqual([
      undefined,
      'UNAUTHENTICATED',
    ]);
    server.close();
    await avstamp.stop();
    await database.drop();
    await folder.remove();
  });
});
