import { applyRules, type Finding, type FindingPlace, type Rule } from '../kernel/index.js';
import type { StatedRow } from './stated-row.js';

/** Judges rows: the database says which are suspicious, the rules themselves say what is wrong with them. */
export interface RowJudgement {
  /** SQL conditions over the stated row; where none is true the row is not looked at. */
  readonly suspicions: readonly string[];
  readonly judge: (row: StatedRow, place: FindingPlace) => readonly Finding[];
}

/**
 * The judgement by a list of rules.
 * @param others the suspicion that stands for all rules without one of their own; `true` looks at every row
 */
export function judgementBy<Facts>(
  rules: readonly Rule<Facts>[],
  factsOf: (row: StatedRow) => Facts,
  others = 'true',
): RowJudgement {
  const suspicions = rules.map(({ brokenBySql }) => brokenBySql ?? others);
  return {
    suspicions: [...new Set(suspicions)],
    judge: (row, place) => applyRules(rules, factsOf(row), place),
  };
}
