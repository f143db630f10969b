import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ModuleContract } from '@avstamp/plugin-sdk';
import { afterEach, describe, expect, it } from 'vitest';
import { post } from './support/running-plugin.js';
import { temporaryFolder } from './support/temporary-folder.js';
import { createTestDatabase } from './support/test-database.js';

const README = new URL('../README.md', import.meta.url);
const EXAMPLE = /<!-- embedding-example -->\s*```js\n(.*?)```\s*<!-- \/embedding-example -->/s;
const SIGN_IN = `export const whoIsSignedIn = async ({ cookie }) => cookie === 'signed-in'
  ? { subject: 'user-1', role: 'caseworker', municipalityCode: '0180', units: [] } : undefined;`;
const QUERY = JSON.stringify({ query: '{ codeLists(month: "2013-03") { measures { id } } }' });

const environment = { ...process.env };
afterEach(() => {
  process.env = environment;
});

describe('the example of embedding in the README', () => {
  it('runs as it stands, on another port, and serves those whom the host has let in', async () => {
    const [, example = ''] = EXAMPLE.exec(await readFile(README, 'utf8')) ?? [];
    expect(example).toContain('listen(4000)');
    const database = await createTestDatabase();
    process.env = {
      ...environment,
      AVSTAMP_SERVICE_DATABASE_URL: database.urls.service,
      AVSTAMP_NATIONAL_DATABASE_URL: database.urls.national,
    };
    const folder = await temporaryFolder();
    await writeFile(join(folder.path, 'your-sign-in.js'), SIGN_IN);
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
