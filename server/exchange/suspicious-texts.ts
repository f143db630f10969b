import { applyRules } from '../kernel/index.js';
import { measureRules } from '../measures/index.js';
import type { LoadSession } from './session.js';

const AT_A_TIME = 1000;

/**
 * Texts of other measures that rules without an SQL condition speak of. People write the same few texts again and
 * again: each is judged once.
 */
export async function suspiciousTexts({ client, codeLists }: LoadSession): Promise<readonly string[]> {
  const lists = codeLists.all.filter((list) => list.kind === 'measures');
  const rules = measureRules.filter(({ brokenBySql }) => brokenBySql === undefined);
  const isSuspicious = (text: string): boolean =>
    lists.some((list) => {
      const statement = {
        month: list.validFrom,
        code: String(list.otherMeasureCode),
        days: 'X',
        provider: '',
      };
      return applyRules(rules, { ...statement, text, list }).length > 0;
    });
  await client.query(
    `create unlogged table avstamp_staging.stated_text as
     select distinct text from avstamp_staging.measures where text <> ''`,
  );
  await client.query('declare stated_text no scroll cursor for select text from avstamp_staging.stated_text');
  const found: string[] = [];
  for (;;) {
    const { rows } = await client.query<{ text: string }>(`fetch ${AT_A_TIME} from stated_text`);
    if (rows.length === 0) break;
    found.push(...rows.map(({ text }) => text).filter(isSuspicious));
  }
  await client.query('close stated_text');
  return found;
}
