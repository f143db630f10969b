import { applyRules, blocks, type Finding } from '../../kernel/index.js';
import { measureRules, personMonthRules } from '../../measures/index.js';
import { type GatheredRows, personName } from './gather-rows.js';
import type { GatheredRow } from './gathered-row.js';
import type { Verdict } from './staged-row.js';
import { stagedRowRules, UNREMARKABLE_ROW } from './staged-row.rules.js';

/** What a row came to. */
export interface RowJudgement {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** Judges all rows of a list: each by itself, then all of a person's month together (domain §2.2). */
export function judgeRows({ rows, repeated }: GatheredRows): ReadonlyMap<GatheredRow, RowJudgement> {
  const judged = new Map(rows.map((row) => [row, judgeRow(row, repeated.get(row))]));
  for (const month of personMonths(judged)) {
    const [{ list } = { list: undefined }] = month.map(({ measure }) => measure);
    const measures = month.map(({ measure }) => ({ code: Number(measure.code), text: measure.otherText }));
    const findings = list === undefined ? [] : applyRules(personMonthRules, { list, measures });
    if (findings.length === 0) continue;
    for (const row of month) {
      judged.set(row, { verdict: 'refused', findings: [...(judged.get(row)?.findings ?? []), ...findings] });
    }
  }
  return judged;
}

/** The rule of measures that has most often said it already. */
const INSIDE = 'other-measure-is-inside-the-model';

function judgeRow(row: GatheredRow, firstRow: number | undefined): RowJudgement {
  const { month, measure, days, provider } = row;
  const { list, otherText, outside } = measure;
  // Until somebody has chosen a code, the words are judged as another measure's.
  const undecided = measure.code === '' && list !== undefined;
  const code = undecided ? String(list.otherMeasureCode) : measure.code;
  const text = undecided ? row.row.measureText : otherText;
  const stated = { month, code, days, text, provider, list };
  // A row that was not understood is not judged further: its cells are in the wrong places.
  const ofMeasure = blocks(row.findings) ? [] : applyRules(measureRules, stated);
  const findings = [
    ...row.findings,
    ...ofMeasure,
    ...applyRules(stagedRowRules, {
      ...UNREMARKABLE_ROW,
      measureText: row.row.measureText,
      recognised: !undecided || blocks(row.findings),
      outside: ofMeasure.some(({ rule }) => rule === INSIDE) ? undefined : outside,
      daysPartlyUnknown: row.daysPartlyUnknown,
      saidBefore: firstRow === undefined ? '' : String(firstRow),
    }),
  ];
  if (blocks(findings)) return { verdict: 'refused', findings };
  if (firstRow !== undefined) return { verdict: 'duplicate', findings };
  return { verdict: outside !== undefined ? 'outside' : 'sound', findings };
}

function personMonths(judged: ReadonlyMap<GatheredRow, RowJudgement>): Iterable<readonly GatheredRow[]> {
  const months = new Map<string, GatheredRow[]>();
  for (const [row, { verdict }] of judged) {
    if (verdict !== 'sound' || row.measure.code === '') continue;
    const name = `${row.month} ${personName(row.person)}`;
    const month = months.get(name);
    if (month === undefined) months.set(name, [row]);
    else month.push(row);
  }
  return [...months.values()].filter(({ length }) => length > 1);
}
