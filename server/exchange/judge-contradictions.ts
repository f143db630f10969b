import { applyRules, type Rule } from '../kernel/index.js';
import type { Contradiction } from './contradiction.rules.js';
import type { HostFileName } from './host-files.js';
import { findsAny } from './in-hope.js';
import { judgeRows } from './judge-rows.js';
import { kept } from './remarks.js';
import type { LoadSession } from './session.js';
import { textOf } from './stated-row.js';

/**
 * Judges the rows of a file that contradict something.
 * @param contradicting SQL that gives `place`, `of_municipality`, `found_text` and `against_text` of each
 */
export async function judgeContradictions(
  session: LoadSession,
  name: HostFileName,
  rule: Rule<Contradiction>,
  contradicting: string,
): Promise<void> {
  await judgeRows(session, name, contradicting, (row, place) =>
    applyRules([rule], { found: textOf(row, 'found_text'), against: textOf(row, 'against_text') }, place),
  );
}

/**
 * Judges rows whose key stands on an earlier line of the same file.
 * @param key columns of the file, the names of which are what the finding quotes
 * @param municipality SQL for the row's municipality, over the key's columns of the row `s`; empty where it names none
 */
export async function judgeRepeated(
  session: LoadSession,
  name: HostFileName,
  rule: Rule<Contradiction>,
  key: readonly string[],
  municipality: string,
): Promise<void> {
  // Grouping finds out in a fraction of the time whether there is anything to look for.
  const twice = `select from pg_temp.${name} group by ${key.join(', ')} having count(*) > 1`;
  if (!(await findsAny(session, twice))) return;
  const columns = key.map((column) => `s.${column}`).join(', ');
  const lineOf = session.counts.get(name)?.lineOf ?? ((record: number) => record);
  // The municipality is looked up for the repeated rows only: they are few, and the file may be large.
  const repeated = `
    select place, ${municipality} as of_municipality, concat_ws(' ', ${key.join(', ')}) as found_text,
      first_record::text as against_text
    from (
      select *, min(record) over (partition by ${key.join(', ')}) as first_record
      from (
        select s.ctid as place, ${columns}, row_number() over (order by s.ctid) + 1 as record,
          ${kept(session, name, 's')} as is_kept
        from pg_temp.${name} as s
      ) as numbered where is_kept
    ) as s where record > first_record`;
  await judgeRows(session, name, repeated, (row, place) => {
    const against = String(lineOf(Number(textOf(row, 'against_text'))));
    return applyRules([rule], { found: textOf(row, 'found_text'), against }, place);
  });
}
