import { describe, expect, it } from 'vitest';
import { compileNational, nationalText } from '../../server/national/index.js';
import { DEFINITION_2013, inputOf } from '../support/national-input.js';
import { countedReport, NO_ADULTS } from '../support/national-tallies.js';

const linesOf = (text: string): string[] => text.split('\n');

describe('the national tables on a terminal', () => {
  it('show a figure that reports do not tell as two dots, and say how many do not', () => {
    const adults = {
      applicant: { withMeasures: 1, byNumberOfMeasures: { '1': 1 }, noMeasure: 1, unanswered: 2 },
      coApplicant: { ...NO_ADULTS, unanswered: null },
    };
    const tables = compileNational(inputOf([countedReport('0180', '2013-03', { adults })]));
    const text = nationalText(tables, 'sv', ['persons']);
    expect(text).toMatch(/^mars 2013 {2}Svar saknas +2 +50,0 +\.\. +\.\. +2 +\.\.$/m);
    expect(text).toMatch(/^mars 2013 {2}varav en insats +1 +100,0 +0 +– +1 +100,0$/m);
    expect(text).toContain('Av rapporterna säger 1 inte vilka som saknar svar');
  });

  it('name those that have not reported where they are few', () => {
    const input = inputOf([countedReport('0180', '2013-03')]);
    const expected = input.expected.filter(({ code }) => ['0180', '0114', '0115'].includes(code));
    const text = nationalText(compileNational({ ...input, expected }), 'sv', ['participation']);
    expect(text).toContain('Har inte rapporterat: 0114 Upplands Väsby, 0115 Vallentuna.');
  });

  it('say that they have not been reviewed for disclosure, in both languages', () => {
    const tables = compileNational(inputOf([]));
    expect(nationalText(tables)).toContain('inte granskade för röjande');
    expect(nationalText(tables, 'en')).toContain('not reviewed for disclosure');
  });

  it('take the decimal point in English and keep the narrow space in thousands', () => {
    const applicant = {
      '2': { records: 1234, recordsWithDays: 0, days: 0 },
      '3': { records: 1, recordsWithDays: 0, days: 0 },
    };
    const tables = compileNational(
      inputOf([countedReport('0180', '2013-03', { measures: { applicant, coApplicant: {} } })]),
    );
    const text = nationalText(tables, 'en', ['table-2-measures']);
    expect(text).toMatch(/^ {3}2 {2}Job-seeking activity incl\. coaching +1\u202F234 +99\.9$/m);
  });

  it('fit 100 columns when the whole country has reported three months', () => {
    const counts = { records: 98_765, recordsWithDays: 87_654, days: 876_543 };
    const byCode = Object.fromEntries(
      DEFINITION_2013.measures.codes.filter(({ code }) => code !== 0).map(({ code }) => [code, counts]),
    );
    const adults = {
      withMeasures: 123_456,
      byNumberOfMeasures: { '1': 123_000 },
      noMeasure: 9,
      unanswered: 1,
    };
    const months = ['2013-09', '2013-10', '2013-11'];
    const reports = months.map((month) =>
      countedReport('0180', month, {
        measures: { applicant: byCode, coApplicant: byCode },
        adults: { applicant: adults, coApplicant: adults },
      }),
    );
    const tables = compileNational(inputOf(reports, months));
    for (const language of ['sv', 'en'] as const) {
      expect(linesOf(nationalText(tables, language)).filter((line) => line.length > 100)).toEqual([]);
    }
  });
});
