import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { applyRules } from '../kernel/index.js';
import { CsvScanner } from './csv-scanner.js';
import { hostFileFormRules } from './host-file-form.rules.js';
import { fileNameOf, HOST_FILE_COLUMNS, type HostFileName } from './host-files.js';
import { NotOfTheForm, scanHostFile } from './read-host-file.js';
import type { LoadSession } from './session.js';

/**
 * Takes the rows of some files in as they stand, all of them text, into tables that only this connection sees and that
 * are gone when its transaction ends: identity numbers pass through them. A file that is missing or refused has no rows.
 */
export async function stageFiles(session: LoadSession, names: readonly HostFileName[]): Promise<void> {
  for (const name of names) {
    const columns = HOST_FILE_COLUMNS[name].map((column) => `${column} text collate "C"`);
    await session.client.query(`create temp table ${name} (${columns.join(', ')}) on commit drop`);
    if (session.present.includes(name)) await stageFile(session, name);
    await session.client.query(`analyze pg_temp.${name}`);
  }
}

/** Takes one file's rows in; a file that is not of its form leaves none, and a finding. */
async function stageFile(session: LoadSession, name: HostFileName): Promise<void> {
  const { client, folder, counts, findings } = session;
  const columns: readonly string[] = HOST_FILE_COLUMNS[name];
  const scanner = new CsvScanner(columns.length);
  await client.query('savepoint file');
  const list = columns.join(', ');
  const copy = client.query(
    copyFrom(`copy pg_temp.${name} from stdin (format csv, header, force_not_null (${list}))`),
  );
  try {
    await pipeline(scanHostFile(join(folder, fileNameOf(name)), columns, scanner), copy);
  } catch (error) {
    await client.query('rollback to savepoint file');
    if (!(error instanceof NotOfTheForm)) throw error;
    const form = { columns, header: error.header, broken: scanner.broken };
    const place = { file: fileNameOf(name), line: scanner.broken?.line ?? 1 };
    for (const finding of applyRules(hostFileFormRules, form, place)) findings.add(finding);
    return;
  }
  counts.set(name, {
    rows: Math.max(0, scanner.records - 1),
    lineOf: (record) => scanner.lineOf(record),
    added: 0,
    changed: 0,
    refused: 0,
  });
}
