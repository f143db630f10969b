import { describe, expect, it } from 'vitest';
import { compileNational, type NationalDefinition, nationalText } from '../../server/national/index.js';
import { DEFINITION_2013, inputOf } from '../support/national-input.js';
import { countedReport } from '../support/national-tallies.js';

const EXPLAINED = { guidance: { sv: '', en: '' }, examples: [] };
const OTHER_MODEL: NationalDefinition = {
  id: 'other-model',
  measures: {
    ...DEFINITION_2013.measures,
    id: 'other-measures',
    noMeasureCode: 99,
    otherMeasureCode: 30,
    codes: [
      { code: 99, label: { sv: 'Ingen', en: 'None' }, ...EXPLAINED },
      { code: 20, label: { sv: 'Samtal', en: 'Talks' }, ...EXPLAINED },
      { code: 30, label: { sv: 'Annat', en: 'Other' }, ...EXPLAINED },
    ],
  },
  closureReasons: {
    ...DEFINITION_2013.closureReasons,
    id: 'other-reasons',
    otherReasonCode: 7,
    unknownReasonCode: 5,
    codes: [
      { code: 5, label: { sv: 'Vet ej', en: 'Not known' }, ...EXPLAINED },
      { code: 7, label: { sv: 'Övrigt', en: 'Else' }, ...EXPLAINED },
    ],
  },
};

const report = countedReport('0180', '2013-03', {
  measures: {
    applicant: { '20': { records: 2, recordsWithDays: 0, days: 0 } },
    coApplicant: { '30': { records: 1, recordsWithDays: 1, days: 3 } },
  },
  closures: { applicant: { '5': 1, '7': 3 }, coApplicant: {}, household: { '7': 2 } },
});
const tables = compileNational({ ...inputOf([report]), definition: OTHER_MODEL });

describe('a model with other codes', () => {
  it('is compiled by its own code lists', () => {
    expect(tables.measures.rows.map(({ code, records, percent }) => [code, records, percent])).toEqual([
      [20, 2, 66.7],
      [30, 1, 33.3],
    ]);
    expect(tables.quality.unknownReason.applicant).toEqual({ part: 1, whole: 4, percent: 25 });
    expect(tables.quality.otherReason.household).toEqual({ part: 2, whole: 2, percent: 100 });
    expect(tables.quality.otherReason.coApplicant).toEqual({ part: 0, whole: 0, percent: null });
  });

  it('is shown with its own labels and its own code for no measure', () => {
    const text = nationalText(tables);
    expect(text).toMatch(/^ 20 {2}Samtal +2 +66,7$/m);
    expect(text).toContain('Ingen insats (kod 99)');
    expect(text).not.toContain('Arbetsprövning');
  });

  it('has its shares without a base shown as a dash', () => {
    expect(nationalText(tables, 'sv', ['table-3-closures'])).toMatch(/^ {5}Summa +100 +– +100$/m);
  });
});
