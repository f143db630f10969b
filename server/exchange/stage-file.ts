import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { applyRules } from '../kernel/index.js';
import { CsvScanner } from './csv-scanner.js';
import { hostFileFormRules } from './host-file-form.rules.js';
import { fileNameOf, HOST_FILE_COLUMNS, type HostFileName } from './host-files.js';
import { NotOfTheForm, readHostFile } from './read-host-file.js';
import type { LoadSession } from './session.js';

/** Makes the empty table that a file's rows are taken into, all of them text. */
export async function createStagingTable({ client }: LoadSession, name: HostFileName): Promise<void> {
  const columns = HOST_FILE_COLUMNS[name].map((column) => `${column} text collate "C"`);
  await client.query(`create unlogged table avstamp_staging.${name} (${columns.join(', ')})`);
}

/** Takes a file's rows in as they stand; a file that is not of its form leaves none, and a finding. */
export async function stageFile(session: LoadSession, name: HostFileName): Promise<void> {
  const { client, folder, counts, findings } = session;
  const columns: readonly string[] = HOST_FILE_COLUMNS[name];
  const scanner = new CsvScanner(columns.length);
  await client.query('savepoint file');
  const list = columns.join(', ');
  const copy = client.query(
    copyFrom(`copy avstamp_staging.${name} from stdin (format csv, header, force_not_null (${list}))`),
  );
  try {
    await pipeline(readHostFile(join(folder, fileNameOf(name)), columns, scanner), copy);
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
