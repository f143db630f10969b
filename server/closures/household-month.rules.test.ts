import { describe, expect, it } from 'vitest';
import { applyRules } from '../kernel/index.js';
import { exampleMonth } from './household-month.example.js';
import { householdMonthRules } from './household-month.rules.js';

describe.each(householdMonthRules)('the rule $id', ({ examples, holds }) => {
  it.each(examples.holds)('holds for example %#', (facts) => expect(holds(facts)).toBe(true));
  it.each(examples.breaks)('is broken by example %#', (facts) => expect(holds(facts)).toBe(false));
});

describe('what is owed of a month', () => {
  it('is said of both adults at once, and stops nobody', () => {
    const findings = applyRules(householdMonthRules, exampleMonth('unanswered', 'unanswered'));
    expect(findings.map(({ field, severity }) => [field, severity])).toEqual([
      ['applicant', 'warning'],
      ['coApplicant', 'warning'],
    ]);
    expect(findings[0]?.message.sv).toContain('2013-03');
  });
});
