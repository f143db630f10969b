import { applyRules, calendarMonth, isCalendarMonth } from '../kernel/index.js';
import { type MeasureStatement, measureRules, personMonthRules } from '../measures/index.js';
import { answerAsRegistered, measureAsRegistered, rowRepeated } from './contradiction.rules.js';
import { holdsNothing } from './holds-nothing.js';
import { judgeContradictions, judgeRepeated } from './judge-contradictions.js';
import { judgeEachRow, judgeRows } from './judge-rows.js';
import { personKnown } from './known-tables.js';
import { loadMeasureRules } from './load-measure.rules.js';
import { kept } from './remarks.js';
import { judgementBy, type RowJudgement } from './row-judgement.js';
import type { LoadSession } from './session.js';
import { isTrue, type StatedRow, textOf } from './stated-row.js';

/**
 * SQL that gives each row of `measures.csv` with what its rules ask for.
 * @param more SQL for further columns, of the row `s`, its month `m`, its `municipality` and its person `p`
 */
export function statedMeasures(more = ''): string {
  return `select s.ctid as place, s.*, coalesce(municipality.code, '') as of_municipality,
      first_day, month_days, list_codes, no_measure_code, other_measure_code, other_text_limit,
      municipality.code is not null as municipality_known,
      ${personKnown('p', 's.municipality_code')} as person_known ${more}
    from pg_temp.measures as s
    left join pg_temp.known_month as m using (month)
    left join pg_temp.municipality on municipality.code = s.municipality_code
    left join pg_temp.known_person as p on p.person_ref = s.person_ref`;
}

/** Judges the measures, each by itself, against each other and against what is registered. */
export async function judgeMeasures(session: LoadSession, textSuspicion: string): Promise<void> {
  await judgeEachRow(session, 'measures', statedMeasures(), [
    judgementBy(loadMeasureRules, (row) => ({
      municipality: textOf(row, 'municipality_code'),
      person: textOf(row, 'person_ref'),
      personKnown: isTrue(row, 'person_known'),
    })),
    measureJudgement(session, textSuspicion),
  ]);
  await judgeAnswers(session);
  await judgeAgainstRegistered(session);
  const key = ['municipality_code', 'person_ref', 'month', 'code', 'text'];
  await judgeRepeated(session, 'measures', rowRepeated, key, 's.municipality_code');
}

/** The judgement of what a measure is. @param textSuspicion SQL, for the rules that have none of their own */
export function measureJudgement(session: LoadSession, textSuspicion: string): RowJudgement {
  return judgementBy(measureRules, (row) => statementOf(session, row), textSuspicion);
}

function statementOf({ codeLists }: LoadSession, row: StatedRow): MeasureStatement {
  const month = textOf(row, 'month');
  return {
    month,
    code: textOf(row, 'code'),
    days: textOf(row, 'days'),
    text: textOf(row, 'text'),
    provider: textOf(row, 'provider'),
    list: isCalendarMonth(month) ? codeLists.measuresInForce(month) : undefined,
  };
}

/**
 * SQL that gives the rows that say "no measure" beside measures of the same person and month: a measure was given, so
 * the 0 is refused.
 */
export function noMeasureBesideMeasures(session: LoadSession): string {
  const codes = session.codeLists.all.flatMap((list) =>
    list.kind === 'measures' ? [session.client.escapeLiteral(String(list.noMeasureCode))] : [],
  );
  return `select z.ctid as place, z.municipality_code as of_municipality, min(o.code) as other_code
    from pg_temp.measures as z join pg_temp.known_month as m using (month)
    join pg_temp.measures as o using (municipality_code, person_ref, month)
    where z.code in (${codes.join(', ')}) and z.code = m.no_measure_code and o.code <> m.no_measure_code
      and ${kept(session, 'measures', 'z')} and ${kept(session, 'measures', 'o')}
    group by z.ctid, z.municipality_code`;
}

async function judgeAnswers(session: LoadSession): Promise<void> {
  const rules = personMonthRules.filter(({ id }) => id === 'no-measure-excludes-measures');
  await judgeRows(session, 'measures', noMeasureBesideMeasures(session), (row, place) => {
    const list = session.codeLists.measuresInForce(calendarMonth(textOf(row, 'month')));
    if (list === undefined) return [];
    const codes = [textOf(row, 'code'), textOf(row, 'other_code')];
    return applyRules(
      rules,
      { list, measures: codes.map((code) => ({ code: Number(code), text: '' })) },
      place,
    );
  });
}

async function judgeAgainstRegistered(session: LoadSession): Promise<void> {
  if (await holdsNothing(session, 'measure')) return;
  const registered = `pg_temp.measures as s
    join pg_temp.known_month as k using (month)
    join avstamp.measure as t on t.municipality_code = s.municipality_code and t.month = k.first_day
      and t.person_ref = s.person_ref and t.party = 'social'`;
  await judgeContradictions(
    session,
    'measures',
    measureAsRegistered,
    `select s.ctid as place, s.municipality_code as of_municipality,
       concat_ws(' ', nullif(s.days, ''), nullif(s.provider, '')) as found_text,
       concat_ws(' ', case when s.code = k.no_measure_code then null else coalesce(t.days::text, 'X') end, t.provider)
         as against_text
     from ${registered} and t.code::text = s.code and t.other_text = s.text
     where ${kept(session, 'measures', 's')} and (coalesce(t.days::text, ''), coalesce(t.provider, ''))
       <> (case when s.days = 'X' then '' else s.days end, s.provider)`,
  );
  await judgeContradictions(
    session,
    'measures',
    answerAsRegistered,
    `select s.ctid as place, s.municipality_code as of_municipality, s.code as found_text,
       string_agg(distinct t.code::text, ', ') as against_text
     from ${registered} and (t.code::text = k.no_measure_code) <> (s.code = k.no_measure_code)
       and t.withdrawn_at is null
     where ${kept(session, 'measures', 's')} group by s.ctid, s.municipality_code, s.code`,
  );
}
