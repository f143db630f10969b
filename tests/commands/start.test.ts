import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CommandEnd, startProgram } from '../support/avstamp.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

// What `npm start` comes to when everything is installed and built.
const start = (...parameters: string[]) =>
  startProgram('demo/dist/start.js', parameters, { folder: folder.path, environment: { DATABASE_URL: '' } });

/** The servers that run on clusters below the folder. */
function serversLeft(): readonly string[] {
  const names = readdirSync(folder.path, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('postmaster.pid'));
}

async function national(): Promise<readonly string[]> {
  const place = join(folder.path, 'national', '2013-03_2013-04');
  const names = (await readdir(place)).toSorted();
  return Promise.all(names.map((name) => readFile(join(place, name), 'base64')));
}

test.each([['--port', 'abc'], ['--port', '65536'], ['--twice'], ['extra']])(
  'wrong use (%s) ends with 2 and the usage, before any work',
  async (...parameters) => {
    const end = await start(...parameters.filter((word) => word !== undefined)).end;
    expect(end).toMatchObject({ exitCode: 2, output: '' });
    expect(end.error).toContain('npm start -- [--once] [--port <number>]');
    expect(existsSync(join(folder.path, 'postgres'))).toBe(false);
  },
);

const { migrations } = JSON.parse(
  readFileSync(new URL('../../migrations/migrations.json', import.meta.url), 'utf8'),
);

test('from an empty folder to the published tables, then again from what is there, then until it is stopped', async () => {
  const published = readFileSync(
    new URL('../fixtures/test-collection-2013/tables.sv.txt', import.meta.url),
    'utf8',
  );
  const first: CommandEnd = await start('--once').end;
  expect(first.exitCode).toBe(0);
  expect(first.output).toContain(published.split('\n– ')[0]?.trimEnd());
  expect(first.error.split('\n').filter((line) => /PostgreSQL|schema/.test(line))).toEqual([
    'Startar PostgreSQL.',
    `Databasens schema: ${migrations.length} nya steg, 0 fanns redan.`,
  ]);
  expect(serversLeft()).toEqual([]);
  const tables = await national();

  const second = start('--port', '0');
  await second.said(/http:\/\/127\.0\.0\.1:\d+/);
  second.process.kill('SIGINT');
  const { exitCode, output, error } = await second.end;
  expect(exitCode).toBe(0);
  expect(error.startsWith('Startar PostgreSQL med den databas som redan finns.\n')).toBe(true);
  expect(error).not.toContain('schema');
  expect(output).toMatch(/^measures +14.241 rader +0 nya +0 ändrade +14.241 oförändrade/m);
  expect(output.match(/72 rapporter är oförändrade sedan förra gången/g)).toHaveLength(2);
  expect(await national()).toEqual(tables);
  expect(serversLeft()).toEqual([]);
}, 400_000);
