import { applyRules } from '../kernel/index.js';
import { measureRules } from '../measures/index.js';
import type { LoadSession } from './session.js';

const AT_A_TIME = 1000;

/** Rules of a measure that no SQL condition stands for: all of them speak of nothing but its text. */
const measureTextOnlyRules = measureRules.filter(({ brokenBySql }) => brokenBySql === undefined);

/**
 * Texts of other measures that rules without an SQL condition speak of. People write the same few texts again and
 * again: each is judged once.
 */
async function suspiciousTexts({ client, codeLists }: LoadSession): Promise<readonly string[]> {
  const lists = codeLists.all.filter((list) => list.kind === 'measures');
  const isSuspicious = (text: string): boolean =>
    lists.some((list) => {
      const statement = {
        month: list.validFrom,
        code: String(list.otherMeasureCode),
        days: 'X',
        provider: '',
      };
      return applyRules(measureTextOnlyRules, { ...statement, text, list }).length > 0;
    });
  await client.query(`declare stated_text no scroll cursor for
    select distinct text from pg_temp.stated_measure where text <> ''`);
  const found: string[] = [];
  for (;;) {
    const { rows } = await client.query<{ text: string }>(`fetch ${AT_A_TIME} from stated_text`);
    if (rows.length === 0) break;
    found.push(...rows.map(({ text }) => text).filter(isSuspicious));
  }
  await client.query('close stated_text');
  return found;
}

/** SQL condition that a stated measure has such a text; false where there is none. */
export async function suspiciousText(session: LoadSession): Promise<string> {
  const texts = (await suspiciousTexts(session)).map((text) => session.client.escapeLiteral(text));
  return texts.length === 0 ? 'false' : `code = other_measure_code and text in (${texts.join(', ')})`;
}
