import { join } from 'node:path';
import { type EmbeddedPostgres, openDatabase, urlWithDatabase, withClient } from '#product/measured';
import { monthsFrom } from '../host-folder/months-from.js';
import { writeHostFolder } from '../host-folder/write-host-folder.js';
import { compileMonth } from '../sides/compile-month.js';
import { loadFolder } from '../sides/load-folder.js';
import { type DataSetName, dataSetSize } from './data-set.js';
import type { MadeDataSet } from './made-data-set.js';

/** Generates a host folder, and makes a database of its own for it, with the schema and without rows. */
export async function makeEmptyDataSet(
  place: { readonly folder: string; readonly server: EmbeddedPostgres },
  name: DataSetName,
  quick: boolean,
): Promise<MadeDataSet> {
  const size = dataSetSize(name, quick);
  const hostFolder = join(place.folder, name, 'host');
  await writeHostFolder(hostFolder, size);
  const database = name.replace('-', '_');
  await withClient(place.server.adminUrl, (client) => client.query(`create database ${database}`));
  const databaseUrl = urlWithDatabase(place.server.adminUrl, database);
  const { urls } = await openDatabase({
    folder: place.folder,
    environment: { DATABASE_URL: databaseUrl },
  });
  const reportFolder = join(place.folder, name, 'reports');
  const month = monthsFrom(size.firstMonth, size.months).at(-1) ?? size.firstMonth;
  return { urls, hostFolder, reportFolder, municipalities: size.municipalities, month };
}

/**
 * Loads the data set where no run has done so yet, and compiles the measured month once, so that it has its running
 * numbers. The planner's statistics are brought up to date, as autovacuum would within minutes.
 */
export async function fillDataSet(dataSet: MadeDataSet): Promise<void> {
  const { rows } = await withClient(dataSet.urls.admin, (client) =>
    client.query('select from avstamp.household limit 1'),
  );
  if (rows.length === 0) await loadFolder(dataSet);
  await compileMonth(dataSet, ['csv', 'xlsx']);
  await withClient(dataSet.urls.admin, async (client) => {
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  });
}
