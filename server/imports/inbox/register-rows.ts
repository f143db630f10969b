import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { type CalendarMonth, grouped } from '../../kernel/index.js';
import {
  type Cell,
  type CellEntry,
  type CellStatement,
  cellName,
  monthName,
  personMonthName,
  personMonthsOf,
  saveCells,
  selectCellFacts,
} from '../../measures/index.js';
import { lockSubjects } from '../../requests/index.js';
import type { RowRegistration, SettlementJudgement } from './judge-settlement.js';
import type { SettlementAnswer, SettleParts } from './settlement.js';

/** What became of the rows that were to be registered. */
export interface RegisteredRows {
  readonly answers: ReadonlyMap<SettlementJudgement, SettlementAnswer>;
  readonly reportedMonths: readonly CalendarMonth[];
}

type Registering = readonly [judgement: SettlementJudgement, registers: RowRegistration];

/**
 * Registers accepted rows as the labour-market unit's own measures, whoever handed them in: it is the unit that answers
 * for them. Another measure's text is added to those that are there; any other code's days are replaced.
 */
export async function registerRows(
  client: PoolClient,
  viewer: MunicipalViewer,
  judged: readonly SettlementJudgement[],
  reason: string,
  parts: SettleParts,
): Promise<RegisteredRows> {
  const registering = judged.flatMap((one): Registering[] =>
    one.registers === undefined ? [] : [[one, one.registers]],
  );
  if (registering.length === 0) return { answers: new Map(), reportedMonths: [] };
  const personMonths = personMonthsOf(registering.map(([, registers]) => registers));
  // Held from here on, so that what is read now is what the saving finds.
  await lockSubjects(client, viewer, personMonths.map(personMonthName), personMonths.map(monthName));
  const { registered } = await selectCellFacts(client, viewer, 'labour', personMonths);
  const cells = [...grouped(registering, ([, registers]) => cellName(registers)).values()];
  const statements = cells.map((rows) => statementOf(rows, (key) => registered.cell(key)));
  const saving = { ...parts, action: 'register import rows', reason };
  const { answers, reportedMonths } = await saveCells(client, viewer, 'labour', statements, saving);
  const outcomes = cells.flatMap((rows, place) => {
    const { outcome, findings } = answers[place] ?? { outcome: 'refused' as const, findings: [] };
    // That the measure was there already settles the row as well.
    const settled = outcome === 'unchanged' ? 'saved' : outcome;
    return rows.map(([judgement]) => [judgement, { outcome: settled, findings }] as const);
  });
  return { answers: new Map(outcomes), reportedMonths };
}

function statementOf(rows: readonly Registering[], cellOf: (key: RowRegistration) => Cell): CellStatement {
  const [[, first]] = rows as readonly [Registering];
  const cell = cellOf(first);
  const entries = rows.map(([, { otherText, days, provider }]): CellEntry => ({ otherText, days, provider }));
  const texts = new Set(entries.map(({ otherText }) => otherText));
  const kept = cell.entries.filter(({ otherText }) => otherText !== '' && !texts.has(otherText));
  const { personReference, month, code } = first;
  return { personReference, month, code, expectedVersion: cell.version, entries: [...kept, ...entries] };
}
