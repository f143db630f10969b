import { describe, expect, test } from 'vitest';
import type { Rule } from '../kernel/index.js';
import { reportRules } from './report.rules.js';
import { reportCellRules } from './report-cell.rules.js';
import { reportDefinitionRules } from './report-definition.rules.js';
import { reportWholeFileRules } from './report-file.rules.js';
import { reportRowRules } from './report-row.rules.js';

/** The table test of one list: every example of every rule. */
function tableTest<Facts>(rules: readonly Rule<Facts>[]): void {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s holds and breaks as its examples say',
    (_id, rule) => {
      expect(rule.examples.holds.map((facts) => rule.holds(facts))).not.toContain(false);
      expect(rule.examples.breaks.map((facts) => rule.holds(facts))).not.toContain(true);
      expect(rule.examples.breaks.length).toBeGreaterThan(0);
    },
  );
}

describe('the rules of the report', () => tableTest(reportRules));
describe('the rules of a cell', () => tableTest(reportCellRules));
describe('the rules of a row', () => tableTest(reportRowRules));
describe('the rules of a file', () => tableTest(reportWholeFileRules));
describe('the rules of a definition', () => tableTest(reportDefinitionRules));
