import { commentRules } from '../reporting/index.js';
import { commentAsRegistered, rowRepeated } from './contradiction.rules.js';
import { judgeContradictions, judgeRepeated } from './judge-contradictions.js';
import { judgeEachRow } from './judge-rows.js';
import { kept } from './remarks.js';
import { judgementBy } from './row-judgement.js';
import type { LoadSession } from './session.js';
import { textOf } from './stated-row.js';
import { writeRows } from './write-rows.js';

const STATED = `select s.ctid as place, s.*, coalesce(municipality.code, '') as of_municipality, month_days,
    municipality.code is not null as municipality_known
  from pg_temp.comments as s left join pg_temp.known_month using (month)
  left join pg_temp.municipality on code = s.municipality_code`;
const TEXTS = ['name', 'title', 'unit', 'email', 'telephone', 'measures_comment', 'closures_comment'];

/** Judges the reporters' comments and writes those that no one has written yet. */
export async function takeComments(session: LoadSession): Promise<void> {
  await judgeEachRow(session, 'comments', STATED, [
    judgementBy(commentRules, (row) => ({
      municipality: textOf(row, 'municipality_code'),
      month: textOf(row, 'month'),
      name: textOf(row, 'name'),
      measuresComment: textOf(row, 'measures_comment'),
      closuresComment: textOf(row, 'closures_comment'),
    })),
  ]);
  await judgeRepeated(
    session,
    'comments',
    rowRepeated,
    ['municipality_code', 'month'],
    's.municipality_code',
  );
  await judgeContradictions(
    session,
    'comments',
    commentAsRegistered,
    `select s.ctid as place, s.municipality_code as of_municipality, s.month as found_text, '…' as against_text
     from pg_temp.comments as s join pg_temp.known_month as k using (month)
     join avstamp.reporter_comment as t on t.municipality_code = s.municipality_code and t.month = k.first_day
     where ${kept(session, 'comments', 's')}
       and (${TEXTS.map((text) => `t.${text}`).join(', ')}) <> (${TEXTS.map((text) => `s.${text}`).join(', ')})`,
  );
  await writeRows(session, 'comments', {
    table: 'reporter_comment',
    key: ['municipality_code', 'month'],
    values: [],
    others: TEXTS,
    versioned: true,
    incoming: `select s.municipality_code, first_day as month, ${TEXTS.join(', ')}
      from pg_temp.comments as s join pg_temp.known_month using (month)
      where ${kept(session, 'comments', 's')}`,
  });
}
