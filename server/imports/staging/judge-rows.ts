import { applyRules, blocks, type Finding, grouped } from '../../kernel/index.js';
import { measureRules, personMonthRules } from '../../measures/index.js';
import type { GatheredRow } from './gathered-row.js';
import { personName } from './row-gathering.js';
import type { Verdict } from './staged-row.js';
import { stagedRowRules, UNREMARKABLE_ROW } from './staged-row.rules.js';

/** What a row came to. */
export interface RowJudgement {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** Judges a row by itself, and by what the same list says of the person's month (see `contradictions`). */
export function judgeRow(
  row: GatheredRow,
  contradictory: ReadonlyMap<GatheredRow, readonly Finding[]>,
): RowJudgement {
  const alone = judgeAlone(row);
  const contradictions = alone.verdict === 'sound' ? (contradictory.get(row) ?? []) : [];
  if (contradictions.length === 0) return alone;
  return { verdict: 'refused', findings: [...alone.findings, ...contradictions] };
}

/** The rule of measures that has most often said it already. */
const INSIDE = 'other-measure-is-inside-the-model';

function judgeAlone(row: GatheredRow): RowJudgement {
  const { measure, days, provider, saidInRow } = row;
  const { month, measureText, list, otherText, outside } = measure;
  // Until somebody has chosen a code, the words are judged as another measure's.
  const undecided = measure.code === '' && list !== undefined;
  const code = undecided ? String(list.otherMeasureCode) : measure.code;
  const text = undecided ? measureText : otherText;
  const stated = { month, code, days, text, provider, list };
  // A row that was not understood is not judged further: its cells are in the wrong places.
  const isUnderstood = !blocks(row.findings);
  const ofMeasure = isUnderstood ? applyRules(measureRules, stated) : [];
  const findings = [
    ...row.findings,
    ...ofMeasure,
    ...applyRules(stagedRowRules, {
      ...UNREMARKABLE_ROW,
      measureText,
      recognised: !undecided || !isUnderstood,
      outside: ofMeasure.some(({ rule }) => rule === INSIDE) ? undefined : outside,
      daysPartlyUnknown: row.daysPartlyUnknown,
      saidBefore: saidInRow === undefined ? '' : String(saidInRow),
    }),
  ];
  if (blocks(findings)) return { verdict: 'refused', findings };
  if (saidInRow !== undefined) return { verdict: 'duplicate', findings };
  return { verdict: outside === undefined ? 'sound' : 'outside', findings };
}

/**
 * What the rows of a list say against each other: code 0 beside a measure of the same person and month (domain §2.2).
 * Rows that cannot be taken contradict nobody.
 */
export function contradictions(rows: readonly GatheredRow[]): ReadonlyMap<GatheredRow, readonly Finding[]> {
  const mayContradict = rows.filter(({ measure, person }) => measure.code !== '' && person !== undefined);
  const denying = new Set(
    mayContradict
      .filter(({ measure: { code, list } }) => code === String(list?.noMeasureCode))
      .map(personMonthName),
  );
  if (denying.size === 0) return new Map();
  const concerned = mayContradict
    .filter((row) => denying.has(personMonthName(row)))
    .filter((row) => judgeAlone(row).verdict === 'sound');
  return new Map([...grouped(concerned, personMonthName).values()].flatMap(withFindings));
}

function withFindings(rows: readonly GatheredRow[]): [GatheredRow, readonly Finding[]][] {
  const list = rows[0]?.measure.list;
  const measures = rows.map(({ measure }) => ({ code: Number(measure.code), text: measure.otherText }));
  const findings = list === undefined ? [] : applyRules(personMonthRules, { list, measures });
  return findings.length === 0 ? [] : rows.map((row) => [row, findings]);
}

function personMonthName({ measure, person }: GatheredRow): string {
  return `${measure.month} ${personName(person)}`;
}
