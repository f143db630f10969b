import { rowRepeated } from './contradiction.rules.js';
import { judgeRepeated } from './judge-contradictions.js';
import { kept } from './remarks.js';
import type { LoadSession } from './session.js';
import { unlessRepeated } from './unless-repeated.js';
import { writeRows } from './write-rows.js';

const KEY = ['municipality_code', 'month', 'person_ref', 'code', 'other_text'] as const;

/** Writes the kept measures that are not registered yet. What is registered stands as it is (domain §2.6). */
export async function writeMeasures(session: LoadSession): Promise<void> {
  const key = ['municipality_code', 'person_ref', 'month', 'code', 'text'];
  await unlessRepeated(
    session,
    'measure',
    () =>
      writeRows(session, 'measures', {
        table: 'measure',
        key: KEY,
        values: [],
        others: ['days', 'provider'],
        versioned: true,
        incoming: `select s.municipality_code, first_day as month, s.person_ref, s.code::smallint as code,
            text as other_text, case when days not in ('', 'X') then days::smallint end as days,
            nullif(provider, '') as provider,
            municipality.ordinal + m.ordinal + p.ordinal + s.code::smallint as ordinal
          from avstamp_staging.measures as s join avstamp_staging.known_month as m using (month)
            join avstamp_staging.municipality on municipality.code = s.municipality_code
            join avstamp_staging.known_person as p on p.person_ref = s.person_ref
          where ${kept(session, 'measures', 's')}`,
        order: 'incoming.ordinal',
        bulk: `select municipality_code, count(*)::integer as rows from avstamp_staging.measures as s
          where ${kept(session, 'measures', 's')} group by municipality_code`,
      }),
    () => judgeRepeated(session, 'measures', rowRepeated, key, 's.municipality_code'),
  );
}
