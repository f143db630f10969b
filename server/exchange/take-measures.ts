import { blocks } from '../kernel/index.js';
import { countFilled, fillEmptyTable } from './fill-empty-table.js';
import { findsAny, inHope } from './in-hope.js';
import {
  judgeMeasures,
  measureJudgement,
  noMeasureBesideMeasures,
  statedMeasures,
} from './judge-measures.js';
import { judgeEachRow } from './judge-rows.js';
import { loadMeasureRules } from './load-measure.rules.js';
import { brokenBySql } from './row-judgement.js';
import type { LoadSession } from './session.js';
import type { StatedRow } from './stated-row.js';
import { suspiciousText } from './suspicious-texts.js';
import { measureIncoming, measureTarget } from './write-measures.js';
import { filling, holdsNothing, writeRows } from './write-rows.js';

/** Takes the measures. */
export async function takeMeasures(session: LoadSession): Promise<void> {
  await makeStatedMeasures(session);
  const textSuspicion = await suspiciousText(session);
  if (
    (await holdsNothing(session, 'measure')) &&
    (await inHope(session, () => fill(session, textSuspicion)))
  ) {
    await judgeEachRow(session, 'measures', statedMeasures(), [
      { ...measureJudgement(session, textSuspicion), suspicions: [textSuspicion] },
    ]);
    await countFilled(session, 'measures', 'measure');
  } else {
    await judgeMeasures(session, textSuspicion);
    await writeRows(session, 'measures', measureTarget(session));
  }
}

async function fill(session: LoadSession, textSuspicion: string): Promise<boolean> {
  if (await someStatementIsWrong(session, textSuspicion)) return false;
  if (await findsAny(session, noMeasureBesideMeasures(session))) return false;
  const incoming = `${measureIncoming(session)} where (${brokenBySql(loadMeasureRules)}) is not true`;
  const inserted = await fillEmptyTable(session, 'measure', filling({ ...measureTarget(session), incoming }));
  return inserted === (session.counts.get('measures')?.rows ?? 0);
}

/** Makes the table of what the rows state, whomever of: a few thousand statements stand for a million rows. */
async function makeStatedMeasures({ client }: LoadSession): Promise<void> {
  await client.query(`
    create temp table stated_measure on commit drop as
    select s.*, month_days, list_codes, no_measure_code, other_measure_code, other_text_limit
    from (select distinct month, code, days, text, provider from pg_temp.measures) as s
    left join pg_temp.known_month using (month)`);
}

const LOOKED_AT = 1000;

/** A condition may suspect too much: the rules themselves look at what is suspected, as long as that is little. */
async function someStatementIsWrong(session: LoadSession, textSuspicion: string): Promise<boolean> {
  const { judge, suspicions } = measureJudgement(session, textSuspicion);
  const { rows } = await session.client.query<StatedRow>(
    `select * from pg_temp.stated_measure where ${suspicions.map((condition) => `(${condition})`).join(' or ')}
     limit ${LOOKED_AT}`,
  );
  return rows.length === LOOKED_AT || rows.some((row) => blocks(judge(row, {})));
}
