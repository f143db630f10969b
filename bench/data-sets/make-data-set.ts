import { join } from 'node:path';
import { type EmbeddedPostgres, openDatabase, urlWithDatabase, withClient } from '@avstamp/server/measured';
import { writeHostFolder } from '../host-folder/write-host-folder.js';
import { compileMonth } from '../sides/compile-month.js';
import { loadFolder } from '../sides/load-folder.js';
import { type DataSetName, dataSetSize } from './data-set.js';
import type { MadeDataSet } from './made-data-set.js';

/**
 * Generates a host folder, loads it into a database of its own, and compiles the measured month once, so that it
 * has its running numbers. The planner's statistics are brought up to date, as autovacuum would within minutes.
 */
export async function makeDataSet(
  place: { readonly folder: string; readonly server: EmbeddedPostgres },
  name: DataSetName,
  quick: boolean,
): Promise<MadeDataSet> {
  const size = dataSetSize(name, quick);
  const hostFolder = join(place.folder, name, 'host');
  const reportFolder = join(place.folder, name, 'reports');
  await writeHostFolder(hostFolder, size);
  const database = name.replace('-', '_');
  await withClient(place.server.adminUrl, (client) => client.query(`create database ${database}`));
  const databaseUrl = urlWithDatabase(place.server.adminUrl, database);
  const { urls } = await openDatabase({
    folder: place.folder,
    environment: { DATABASE_URL: databaseUrl },
  });
  const made = { urls, hostFolder, reportFolder, municipalities: size.municipalities };
  await loadFolder(made);
  await compileMonth(made, ['csv', 'xlsx']);
  await withClient(urls.admin, async (client) => {
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  });
  return made;
}
