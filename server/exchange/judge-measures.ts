import { applyRules, calendarMonth, isCalendarMonth } from '../kernel/index.js';
import { type MeasureStatement, measureRules, personMonthRules } from '../measures/index.js';
import { answerAsRegistered, measureAsRegistered } from './contradiction.rules.js';
import { judgeContradictions } from './judge-contradictions.js';
import { judgeEachRow, judgeRows } from './judge-rows.js';
import { personKnown } from './known-tables.js';
import { loadMeasureRules } from './load-measure.rules.js';
import { kept } from './remarks.js';
import { judgementBy } from './row-judgement.js';
import type { LoadSession } from './session.js';
import { isTrue, type StatedRow, textOf } from './stated-row.js';
import { suspiciousTexts } from './suspicious-texts.js';

const STATED = `select s.ctid as place, s.*, coalesce(municipality.code, '') as of_municipality, month_days, list_codes,
    no_measure_code, other_measure_code, other_text_limit, municipality.code is not null as municipality_known,
    ${personKnown('p', 's.municipality_code')} as person_known
  from avstamp_staging.measures as s
  left join avstamp_staging.known_month using (month)
  left join avstamp_staging.municipality on municipality.code = s.municipality_code
  left join avstamp_staging.known_person as p on p.person_ref = s.person_ref`;

/** Judges the measures, against each other and against what is registered, and connects their persons. */
export async function judgeMeasures(session: LoadSession): Promise<void> {
  const texts = (await suspiciousTexts(session)).map((text) => session.client.escapeLiteral(text));
  const others = texts.length === 0 ? 'false' : `code = other_measure_code and text in (${texts.join(', ')})`;
  await judgeEachRow(session, 'measures', STATED, [
    judgementBy(loadMeasureRules, (row) => ({
      municipality: textOf(row, 'municipality_code'),
      person: textOf(row, 'person_ref'),
      personKnown: isTrue(row, 'person_known'),
    })),
    judgementBy(measureRules, (row) => statementOf(session, row), others),
  ]);
  await judgeAnswers(session);
  await judgeAgainstRegistered(session);
  await session.client.query(`
    insert into avstamp_staging.connected_person (municipality_code, person_ref)
    select distinct municipality_code, person_ref from avstamp_staging.measures as s
    where ${kept(session, 'measures', 's')} and not exists (select from avstamp_staging.connected_person as c
      where c.municipality_code = s.municipality_code and c.person_ref = s.person_ref)`);
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

/** Where "no measure" stands beside measures of the same person and month, a measure was given: the 0 is refused. */
async function judgeAnswers(session: LoadSession): Promise<void> {
  const both = `select z.ctid as place, z.municipality_code as of_municipality, min(o.code) as other_code
    from avstamp_staging.measures as z join avstamp_staging.known_month as m using (month)
    join avstamp_staging.measures as o using (municipality_code, person_ref, month)
    where z.code = m.no_measure_code and o.code <> m.no_measure_code
      and ${kept(session, 'measures', 'z')} and ${kept(session, 'measures', 'o')}
    group by z.ctid, z.municipality_code`;
  const rules = personMonthRules.filter(({ id }) => id === 'no-measure-excludes-measures');
  await judgeRows(session, 'measures', both, (row, place) => {
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
  const held = await session.client.query('select from avstamp.measure limit 1');
  if (held.rowCount === 0) return;
  const registered = `avstamp_staging.measures as s
    join avstamp_staging.known_month as k using (month)
    join avstamp.measure as t on t.municipality_code = s.municipality_code and t.month = k.first_day
      and t.person_ref = s.person_ref`;
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
     where ${kept(session, 'measures', 's')} group by s.ctid, s.municipality_code, s.code`,
  );
}
