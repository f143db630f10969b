import personnummer from 'personnummer';
import { beforeAll, describe, expect, it } from 'vitest';
import { countDistinct, type Row, value, writtenFiles, writtenRows } from './written-folder.fixture.js';

// The package's types promise a default export inside its default export; at run time the class itself is it.
const Personnummer = personnummer as unknown as typeof personnummer.default;

describe('the persons of the test collection', () => {
  let persons: Row[] = [];
  let assistance: Row[] = [];
  let measures: Row[] = [];

  beforeAll(async () => {
    [persons = [], assistance = [], measures = []] = await writtenRows('persons', 'assistance', 'measures');
  }, 60_000);

  const numbered = (): Row[] => persons.filter((row) => value(row, 'identity_number') !== '');

  it('have valid official test numbers, which agree with birth date and sex', () => {
    expect(numbered().length).toBeGreaterThan(persons.length * 0.95);
    const wrong = numbered().filter((row) => {
      const number = value(row, 'identity_number');
      const individual = value(row, 'sex') === 'F' ? '238' : '239';
      const begins = value(row, 'birth_date').replaceAll('-', '') + individual;
      return !Personnummer.valid(number) || number.length !== 12 || !number.startsWith(begins);
    });
    expect(wrong).toEqual([]);
  });

  it('are known by one number and one reference each', () => {
    expect(countDistinct(numbered(), (row) => value(row, 'identity_number'))).toBe(numbered().length);
    expect(countDistinct(persons, (row) => value(row, 'person_ref'))).toBe(persons.length);
  });

  it('are adults of at most 70 years', () => {
    const births = persons.map((row) => value(row, 'birth_date')).sort();
    expect(births.at(0)?.slice(0, 4)).toBe('1943');
    expect(births.at(-1)?.slice(0, 4)).toBe('1994');
  });

  it('are in all references of the other files, in one household each', () => {
    const known = new Set(persons.map((row) => value(row, 'person_ref')));
    const adults = assistance.flatMap((row) =>
      [value(row, 'applicant_ref'), value(row, 'co_applicant_ref')]
        .filter((reference) => reference !== '')
        .map((reference) => ({ reference, household: value(row, 'household_ref') })),
    );
    expect(adults.filter(({ reference }) => !known.has(reference))).toEqual([]);
    expect(measures.filter((row) => !known.has(value(row, 'person_ref')))).toEqual([]);
    expect(countDistinct(adults, ({ reference, household }) => `${reference} ${household}`)).toBe(
      countDistinct(adults, ({ reference }) => reference),
    );
  });

  it('are protected in a handful of cases', () => {
    const handful = persons.filter((row) => value(row, 'protected') === 'true').length;
    expect(handful).toBeGreaterThanOrEqual(3);
    expect(handful).toBeLessThanOrEqual(30);
  });
});

describe('the folder of the test collection', () => {
  it('is the same, byte for byte, when it is written again', async () => {
    const names = [
      'persons',
      'households',
      'assistance',
      'closings',
      'measures',
      'closure_reasons',
      'comments',
    ];
    const first = await writtenFiles(...names);
    const second = await writtenFiles(...names);
    expect(first.map((file) => file.length).every((length) => length > 1000)).toBe(true);
    expect(first.map((file, index) => second[index]?.equals(file))).toEqual(names.map(() => true));
  });
});
