import { readFile } from 'node:fs/promises';
import { calendarMonth } from '../../server/kernel/index.js';
import { query } from './query.js';
import type { ReportWorkshop } from './report-workshop.js';

/** The months of 2014. */
export const MONTHS = Array.from({ length: 12 }, (_, index) =>
  calendarMonth(`2014-${String(index + 1).padStart(2, '0')}`),
);

/**
 * Registers Stockholm's year 2014, each month with one household more than the one before, texts that need more columns
 * in some months, and a closing in June; compiles the months, and submits those that are named.
 */
export async function submitYear(workshop: ReportWorkshop, submitted = MONTHS): Promise<void> {
  for (const [index, month] of MONTHS.entries()) {
    const names = Array.from({ length: index + 1 }, (_, place) => `H${String(place).padStart(2, '0')}`);
    await workshop.households(
      '0180',
      names.map((name) => ({ name, month, coApplicant: index % 2 === 0 })),
    );
    await workshop.measures('0180', [
      { person: 'H00-1', code: 2, days: index + 1, month },
      ...Array.from({ length: index % 3 }, (_, place) => ({
        ...{ person: 'H00-1', code: 8, text: `=Kurs; ${place + 1}`, month },
      })),
    ]);
  }
  await workshop.closures('0180', [{ household: 'H03', closedOn: '2014-06-10', reasons: [1, null, 1] }]);
  for (const month of submitted) await submitMonth(workshop, month);
}

/** Compiles and submits a month. */
export async function submitMonth(workshop: ReportWorkshop, month: (typeof MONTHS)[number]): Promise<void> {
  const { files, revision } = await workshop.compile('0180', month);
  const admin = workshop.database.urls.admin;
  for (const { name, sha256, bytes, rows, path } of files) {
    await query(
      admin,
      `insert into avstamp.submitted_file (municipality_code, month, definition_id, revision, name, sha256, bytes, rows, content)
        values ('0180', $1::date, $2, $3, $4, $5, $6, $7, $8)`,
      [`${month}-01`, workshop.definition.id, revision, name, sha256, bytes, rows, await readFile(path)],
    );
  }
  for (const status of ['approved', 'submitted']) {
    await query(admin, `update avstamp.report set status = $1 where month = $2::date and revision = $3`, [
      ...[status, `${month}-01`, revision],
    ]);
  }
}
