import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCollection2013 } from '../../demo/collection-2013/write-collection-2013.js';
import { startEmbeddedPostgres } from '../../server/platform/postgres/index.js';
import { query } from '../support/query.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

const PROGRAM = new URL('../../server/bin/avstamp.js', import.meta.url).pathname;

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeCollection2013(join(folder.path, 'collection'));
});
afterAll(() => folder.remove());

describe('a load that is asked to stop', () => {
  it('ends with a sentence, leaves nothing of itself, and stops the database that it started', async () => {
    const { DATABASE_URL: _none, ...environment } = process.env;
    const load = spawn(process.execPath, [PROGRAM, 'load', join(folder.path, 'collection')], {
      env: { ...environment, AVSTAMP_FOLDER: folder.path },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    load.stderr.setEncoding('utf8').on('data', (text: string) => {
      // Once: a person who asks a second time does not want to wait for order.
      if (!told.includes('Läser in') && `${told}${text}`.includes('Läser in')) load.kill('SIGINT');
      told += text;
    });
    const [exitCode] = await once(load, 'close');
    expect({ exitCode, told }).toMatchObject({ exitCode: 1, told: expect.stringContaining('Avbrutet.') });

    const server = await startEmbeddedPostgres({ folder: join(folder.path, 'postgres'), durability: 'none' });
    expect(server.reused).toBe(false);
    const left = await query(server.adminUrl, 'select count(*)::integer as rows from avstamp.household');
    await server.stop();
    expect(left).toEqual([{ rows: 0 }]);
  });
});
