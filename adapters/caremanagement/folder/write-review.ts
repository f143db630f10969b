import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from '../reading/reading.js';
import { csvLines } from './csv-lines.js';

/**
 * Writes what somebody should look at beside what is handed over: `findings.csv`, and `proposed-closings.csv` with the
 * closings that wait for a person. They hold references and codes, and no names.
 */
export async function writeReview(
  readings: readonly Reading[],
  folder: string,
  language: 'sv' | 'en',
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const findings = readings.flatMap(({ municipalityCode, findings: own }) =>
    own.map((each) => [
      municipalityCode,
      each.severity,
      each.rule,
      each.errandId ?? '',
      each.householdReference ?? '',
      each.month ?? '',
      each.message[language],
    ]),
  );
  const proposals = readings.flatMap(({ municipalityCode, proposals: own }) =>
    own.map((each) => [
      municipalityCode,
      each.householdReference,
      each.closedOn,
      each.firstMonth,
      each.lastMonth,
      each.resumedIn ?? '',
      each.adultsContinueIn.join(' '),
    ]),
  );
  const findingColumns = [
    'municipality_code',
    'severity',
    'rule',
    'errand_id',
    'household_ref',
    'month',
    'message',
  ];
  const proposalColumns = [
    'municipality_code',
    'household_ref',
    'closed_on',
    'first_month',
    'last_month',
    'resumed_in',
    'adults_continue_in',
  ];
  await writeFile(join(folder, 'findings.csv'), csvLines(findingColumns, findings), { mode: 0o600 });
  await writeFile(join(folder, 'proposed-closings.csv'), csvLines(proposalColumns, proposals), {
    mode: 0o600,
  });
}
