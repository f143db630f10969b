import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { query } from '../../../tests/support/query.js';
import { type TemporaryFolder, temporaryFolder } from '../../../tests/support/temporary-folder.js';
import { binariesPackage, embeddedBinaries, makeLibraryLinks } from './embedded-binaries.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { runProgram } from './run-program.js';
import { serverAccount } from './server-account.js';

let folder: TemporaryFolder;
let sharedPlace: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  sharedPlace = join(folder.path, 'shared');
});
afterEach(() => folder.remove());

/** A folder inside one that only its owner may pass, as a home folder often is. */
async function insidePrivateFolder(): Promise<string> {
  const home = join(folder.path, 'home');
  await mkdir(home, { mode: 0o700 });
  return join(home, 'project');
}

test('in a private folder PostgreSQL runs all the same, and is found again', async () => {
  const options = { folder: await insidePrivateFolder(), sharedPlace, durability: 'none' } as const;
  const first = await startEmbeddedPostgres(options);
  expect(await query(first.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  // Only root hands the server to another user, and only that user's way is barred.
  const moved = (await serverAccount()) !== undefined;
  expect(first.folder.startsWith(sharedPlace)).toBe(moved);
  await first.stop();
  const second = await startEmbeddedPostgres(options);
  expect(second.folder).toBe(first.folder);
  await second.stop();
});

test('programs in a private folder are copied to where their user can run them', async () => {
  const installed = await binariesPackage();
  const hidden = { ...installed, folder: await insidePrivateFolder() };
  await cp(installed.folder, hidden.folder, { recursive: true, verbatimSymlinks: true });
  const account = await serverAccount();
  const binaries = await embeddedBinaries(account, sharedPlace, hidden);
  expect(binaries.postgres.startsWith(sharedPlace)).toBe(account !== undefined);
  expect(await runProgram(binaries.postgres, ['--version'], account)).toMatchObject({ code: 0 });
});

test('the links between libraries are made where npm left them out', async () => {
  const packageWithoutLinks = join(folder.path, 'package');
  await mkdir(join(packageWithoutLinks, 'native', 'lib'), { recursive: true });
  await writeFile(join(packageWithoutLinks, 'native', 'lib', 'library.so.1'), 'library');
  const links = [{ source: 'native/lib/library.so.1', target: 'native/lib/library.so' }];
  await writeFile(join(packageWithoutLinks, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  await makeLibraryLinks(packageWithoutLinks);
  await makeLibraryLinks(packageWithoutLinks);
  expect(await readFile(join(packageWithoutLinks, 'native', 'lib', 'library.so'), 'utf8')).toBe('library');
});

test('a cluster of another PostgreSQL version is left as it is, and the operator told what to do', async () => {
  const cluster = join(folder.path, 'cluster');
  await mkdir(cluster);
  await writeFile(join(cluster, 'PG_VERSION'), '17\n');
  await expect(startEmbeddedPostgres({ folder: folder.path })).rejects.toMatchObject({
    name: 'OperatingError',
    message: /made by PostgreSQL 17, but the program brings PostgreSQL 18\. Run the version/,
  });
});

test('a port that was asked for and is in use is refused with its number', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(
    startEmbeddedPostgres({ folder: folder.path, port, durability: 'none' }),
  ).rejects.toMatchObject({
    name: 'OperatingError',
    message: `Port ${port} is used by another program. Choose another port, or end the other program.`,
  });
  await new Promise((resolve) => other.close(resolve));
});

test('a path that runs through a file is refused before anything is made', async () => {
  const file = join(folder.path, 'file');
  await writeFile(file, '');
  await expect(startEmbeddedPostgres({ folder: join(file, 'postgres') })).rejects.toMatchObject({
    name: 'OperatingError',
    message: /a part of the path is a file/,
  });
});
