import type { LoadSession } from './session.js';

const MONTHS = `
create temp table known_month on commit drop as
with measure_list as materialized (
  select * from json_to_recordset(MEASURE_LISTS) as list (valid_from date, codes text[],
    no_measure_code text, other_measure_code text, other_text_limit integer)
), reason_list as materialized (
  select * from json_to_recordset(REASON_LISTS) as list (valid_from date, codes text[])
)
select to_char(first_day, 'YYYY-MM') collate "C" as month, first_day::date as first_day,
  extract(day from first_day + interval '1 month - 1 day')::integer as month_days,
  (row_number() over (order by first_day))::bigint << 32 as ordinal,
  measures.codes as list_codes, measures.no_measure_code, measures.other_measure_code, measures.other_text_limit,
  reasons.codes as reason_codes
from generate_series(timestamp '1900-01-01', timestamp '2999-12-01', interval '1 month') as first_day
left join lateral (
  select * from measure_list where valid_from <= first_day order by valid_from desc limit 1) as measures on true
left join lateral (
  select * from reason_list where valid_from <= first_day order by valid_from desc limit 1) as reasons on true`;

/**
 * Makes the table of all months that a text can name (`YYYY-MM`), with their days and the code lists in force: what
 * the rules need to know of a month is one join away. The ordinals leave the lower 32 bits for a row's own.
 */
export async function stageMonths({ client, codeLists }: LoadSession): Promise<void> {
  const measures = codeLists.all.flatMap((list) =>
    list.kind !== 'measures'
      ? []
      : {
          valid_from: `${list.validFrom}-01`,
          codes: list.codes.map(({ code }) => String(code)),
          no_measure_code: String(list.noMeasureCode),
          other_measure_code: String(list.otherMeasureCode),
          other_text_limit: list.otherTextLimit,
        },
  );
  const reasons = codeLists.all.flatMap((list) =>
    list.kind !== 'closure-reasons'
      ? []
      : { valid_from: `${list.validFrom}-01`, codes: list.codes.map(({ code }) => String(code)) },
  );
  const literal = (lists: unknown): string => client.escapeLiteral(JSON.stringify(lists));
  await client.query(
    MONTHS.replace('MEASURE_LISTS', () => literal(measures)).replace('REASON_LISTS', () => literal(reasons)),
  );
  await client.query('analyze pg_temp.known_month');
}
