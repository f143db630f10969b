import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool, PoolClient } from 'pg';
import { type CalendarMonth, fillText, type MunicipalityCode, OperatingError } from '../../kernel/index.js';
import { fileFailure, type WrittenFile, writeFileAtomically } from '../../platform/files/index.js';
import { inTransaction } from '../../platform/postgres/index.js';
import { type KeptFile, selectContent, selectKeptFiles } from './received-report.repository.js';

/** Which kept files to give back. */
export interface KeptFilesOrder {
  readonly municipality: MunicipalityCode;
  readonly month: CalendarMonth;
  /** The latest of each file where it is not given. */
  readonly revision: number | undefined;
  /** Where to; a folder for each definition and revision is made there. */
  readonly folder: string;
}

/** A kept file, given back. */
export interface GivenBack extends KeptFile {
  readonly written: WrittenFile;
}

/**
 * Writes kept files as they came in, byte for byte, and holds each against the hash that it was accepted with.
 * @param pool logged in as `avstamp_national`
 * @throws OperatingError where the folder cannot be written, or kept bytes have not the hash that they should
 */
export async function giveBackKeptFiles(pool: Pool, order: KeptFilesOrder): Promise<readonly GivenBack[]> {
  const { municipality, month, revision } = order;
  return await inTransaction(
    pool,
    async (client) => {
      const given: GivenBack[] = [];
      for (const kept of await selectKeptFiles(client, municipality, month, revision)) {
        given.push({ ...kept, written: await giveBack(client, kept, order) });
      }
      return given;
    },
    { readOnly: true, isolation: 'repeatable read' },
  );
}

async function giveBack(client: PoolClient, kept: KeptFile, order: KeptFilesOrder): Promise<WrittenFile> {
  const folder = join(order.folder, kept.definitionId, `version-${kept.revision}`);
  await mkdir(folder, { recursive: true }).catch((failure: unknown) => {
    throw fileFailure(failure, folder);
  });
  // A sender's name may be anything: the file is named by what it is, and keeps its ending.
  const ending = /\.[a-z]{1,5}$/i.exec(kept.fileName)?.[0] ?? '';
  const path = join(folder, `${kept.sectionId}-${order.municipality}-${order.month}${ending}`);
  const hash = createHash('sha256');
  return await writeFileAtomically(path, async (sink) => {
    for (let piece = 1; ; piece += 1) {
      const content = await selectContent(client, { ...order, ...kept }, piece);
      if (content === undefined) break;
      hash.update(content);
      await sink.write(content);
    }
    if (hash.digest('hex') !== kept.sha256) throw new OperatingError(fillText(DAMAGED, { path }));
  });
}

const DAMAGED = {
  sv: 'Det som sparats för {path} har inte den kontrollsumma som det togs emot med. Återställ databasen från en säkerhetskopia.',
  en: 'What is kept for {path} has not the hash that it was received with. Restore the database from a backup.',
};
