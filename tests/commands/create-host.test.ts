import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environmentOf } from '../../server/platform/postgres/index.js';
import { type CommandSetting, openSetting } from './command-setting.js';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const VERSION: string = JSON.parse(
  readFileSync(new URL('../../server/package.json', import.meta.url), 'utf8'),
).version;

let setting: CommandSetting;
let host: string;
beforeAll(async () => {
  setting = await openSetting();
  host = join(setting.folder, 'my host');
});
afterAll(() => setting.close());

/** A program of the made host, run in its folder as npm would. */
function inHost(...parameters: readonly string[]) {
  return spawn(process.execPath, parameters, {
    cwd: host,
    env: { ...process.env, ...environmentOf(setting.database.urls), PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('create-host', () => {
  test('makes a host of this version, and overwrites nothing', async () => {
    const { exitCode, output } = await setting.run('create-host', host);
    expect(exitCode).toBe(0);
    expect(output).toContain('npm install\n  npm start\n  npm test');
    const { dependencies } = JSON.parse(await readFile(join(host, 'package.json'), 'utf8'));
    expect(dependencies['@avstamp/server']).toBe(`^${VERSION}`);
    expect(await readFile(join(host, '.gitignore'), 'utf8')).toContain('.avstamp/');

    await writeFile(join(host, 'host.js'), 'mine');
    const again = await setting.run('create-host', host);
    expect(again).toMatchObject({ exitCode: 1 });
    expect(again.error).toContain('ingenting skrivs över');
    expect(await readFile(join(host, 'host.js'), 'utf8')).toBe('mine');
  });

  test('the host keeps its promises, starts, and answers its invented caseworker', async () => {
    host = join(setting.folder, 'another host');
    await mkdir(host);
    expect((await setting.run('create-host', host)).exitCode).toBe(0);
    // What `npm install` would bring.
    await symlink(MODULES, join(host, 'node_modules'));

    const tests = inHost('--test');
    const [said, [exitCode]] = await Promise.all([text(tests.stdout), once(tests, 'exit')]);
    expect(said).toMatch(/pass 1\b/);
    expect(exitCode).toBe(0);

    const server = inHost('server.js');
    const [line] = await once(server.stdout.setEncoding('utf8'), 'data');
    const url = String(line).trim();
    const ask = async (token: string): Promise<unknown> => {
      const response = await fetch(`${url}/avstamp/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ codeLists(month: "2026-01") { measures { id } } }' }),
      });
      return response.json();
    };
    expect(await ask('example-caseworker')).toMatchObject({ data: { codeLists: { measures: {} } } });
    expect(await ask('of nobody')).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([0, null]);
  });
});
