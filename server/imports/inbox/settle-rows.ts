import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { recordChanges } from '../../audit/index.js';
import type { CodeLists } from '../../codes/index.js';
import { DomainError, isCalendarMonth } from '../../kernel/index.js';
import type { ImportRow } from './import-row.js';
import {
  type SettledRow,
  selectListedParticipants,
  selectRowsToSettle,
  settleRows,
} from './inbox.repository.js';
import { judgeSettlement, type SettlementJudgement } from './judge-settlement.js';
import { registerRows } from './register-rows.js';
import { mayReachRow } from './row-owner.js';
import type { SettledRows, SettlementAnswer, Settlements, SettleParts } from './settlement.js';

/** The operation that settles rows, as the policies name it. */
export const SETTLE_IMPORT_ROWS = 'Mutation.settleImportRows';

/**
 * Settles rows in the caller's transaction: accepted ones are registered as the labour-market unit's measures, each
 * row whole or not at all.
 * @throws DomainError NOT_FOUND where one of the rows is not among those that the viewer's units settle
 */
export async function settleImportRows(
  client: PoolClient,
  viewer: MunicipalViewer,
  { rows: asked, reason }: Settlements,
  parts: SettleParts,
): Promise<SettledRows> {
  const { municipalityCode } = viewer;
  const found = new Map(
    (await selectRowsToSettle(client, municipalityCode, asked)).map((row) => [nameOf(row), row]),
  );
  const chosen = asked.flatMap(({ personReference }) => personReference ?? []);
  const participants = await selectListedParticipants(client, municipalityCode, chosen);
  const judged = asked.map((settlement) => {
    const row = found.get(nameOf(settlement));
    if (row === undefined || !mayReachRow(parts.access, SETTLE_IMPORT_ROWS, viewer, row))
      throw new DomainError('NOT_FOUND', NO_SUCH_ROW);
    return judgeSettlement(row, settlement, { participants, reason, list: listOf(row, parts.codeLists) });
  });
  const registered = await registerRows(client, viewer, judged, reason, parts);
  const answers = judged.map((one): SettlementAnswer => registered.answers.get(one) ?? one);
  const settled = judged.filter((_, place) => answers[place]?.outcome === 'saved');
  await settleRows(client, { municipalityCode, subject: viewer.subject }, reason, settled.map(settledRow));
  await recordDismissals(client, viewer, settled, reason);
  await log(client, viewer, judged, settled.length, reason, parts);
  return { answers, reportedMonths: registered.reportedMonths };
}

function nameOf({ fileId, number }: Pick<ImportRow, 'fileId' | 'number'>): string {
  return `${fileId} ${number}`;
}

function listOf({ month }: ImportRow, codeLists: CodeLists) {
  return isCalendarMonth(month) ? codeLists.measuresInForce(month) : undefined;
}

function settledRow({ row, registers }: SettlementJudgement): SettledRow {
  const { fileId, number } = row;
  if (registers === undefined) return { fileId, number, settlement: 'dismissed', settledAs: null };
  const { personReference, code, otherText, days } = registers;
  return { fileId, number, settlement: 'accepted', settledAs: { personReference, code, otherText, days } };
}

/** What is registered has its own history; that something known of a person was not registered is told as well. */
async function recordDismissals(
  client: PoolClient,
  { municipalityCode, subject, role }: MunicipalViewer,
  settled: readonly SettlementJudgement[],
  reason: string,
): Promise<void> {
  const dismissed = settled.filter(
    ({ registers, row }) => registers === undefined && row.personReference !== null,
  );
  await recordChanges(
    client,
    dismissed.flatMap(({ row: { personReference, month, code, otherText, days, fileId, number } }) =>
      personReference === null
        ? []
        : {
            municipalityCode,
            actor: subject,
            role,
            kind: 'import row',
            personReference,
            ...(isCalendarMonth(month) ? { month } : {}),
            party: 'labour',
            reason,
            before: { fileId, number, code, otherText, days, settlement: 'waiting' },
            after: { fileId, number, code, otherText, days, settlement: 'dismissed' },
          },
    ),
  );
}

async function log(
  client: PoolClient,
  { municipalityCode, subject, role }: MunicipalViewer,
  judged: readonly SettlementJudgement[],
  settled: number,
  reason: string,
  { audit }: SettleParts,
): Promise<void> {
  const persons = new Set(
    judged.flatMap(({ row, registers }) => registers?.personReference ?? row.personReference ?? []),
  );
  await audit(client, {
    municipalityCode,
    actor: subject,
    role,
    action: 'settle import rows',
    subject: `import:${judged[0]?.row.fileId ?? ''}`,
    subjects: [...persons].map((reference) => `person:${reference}` as const),
    reason,
    details: { rows: judged.length, settled },
  });
}

const NO_SUCH_ROW = {
  sv: 'Raden finns inte bland dem som dina enheter avgör. Läs inkorgen igen.',
  en: 'The row is not among those that your units settle. Read the inbox again.',
};
