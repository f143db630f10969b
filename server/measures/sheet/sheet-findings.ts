import type { MeasureCodeList } from '../../codes/index.js';
import type { AdultRole } from '../../households/index.js';
import { applyRules, type CalendarMonth, type Finding } from '../../kernel/index.js';
import { adultAnswerRules } from '../adult-answer.rules.js';
import { entryFindings } from '../cells/index.js';
import { findingFacts } from './finding-facts.js';
import { otherPartyRules } from './other-party.rules.js';
import type { SheetAnswers } from './sheet-adult.js';

/** A finding about an adult's month. */
export interface SheetFinding extends Finding {
  /** The code of the cell that it is about; undefined where it is about the whole month. */
  readonly code: number | undefined;
  /** SHA-256 of the facts that the rule looked at, in hexadecimal digits: other facts are another finding. */
  readonly facts: string;
}

/**
 * What the rules find in an adult's month as the sheet shows it: the same rules that saving holds the cells to, that an
 * answer is owed, and what other parties have stated.
 * @param list in force in the month; undefined where there is none
 */
export function sheetFindings(
  role: AdultRole,
  month: CalendarMonth,
  { cells, ofOthers }: SheetAnswers,
  list: MeasureCodeList | undefined,
): readonly SheetFinding[] {
  const answered = ofOthers.length > 0 || cells.some(({ entries }) => entries.length > 0);
  const noMeasure = cells.some(({ code, entries }) => code === list?.noMeasureCode && entries.length > 0);
  const others = ofOthers.map(({ code }) => code).filter((code) => code !== list?.noMeasureCode);
  const two = { noMeasure, ofOthers: [...new Set(others)] };
  return [
    ...withFacts(applyRules(adultAnswerRules, { role, answered }), undefined, { answered }),
    ...withFacts(applyRules(otherPartyRules, two), undefined, two),
    ...cells.flatMap(({ code, entries }) =>
      entries.flatMap(({ otherText, days, provider }) => {
        const entry = { otherText, days, provider };
        return withFacts(entryFindings(month, code, [entry], list), code, entry);
      }),
    ),
  ];
}

function withFacts(findings: readonly Finding[], code: number | undefined, facts: object): SheetFinding[] {
  return findings.map((finding) => ({
    ...finding,
    code,
    facts: findingFacts(finding.rule, code, facts),
  }));
}
