import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LoadOutcome } from '../../server/exchange/index.js';
import { type Loading, openLoading } from './loading.js';
import { SMALL_FOLDER } from './small-folder.js';

/** A person's cells, from the identity number on, and the rules that they break. */
const PERSONS: readonly (readonly [what: string, cells: string, ...rules: readonly string[]])[] = [
  ['a woman’s test number', '199001012385,1990-01-01,F,false'],
  ['a man’s test number', '199001012393,1990-01-01,M,false'],
  ['a number without birth date and sex', '199001012385,,,false'],
  ['a number with a hyphen', '19900101-2385,1990-01-01,F,false'],
  ['a number with a dash', '19900101\u20132385,1990-01-01,F,false'],
  ['a number with spaces', ' 19900101 2385 ,1990-01-01,F,true'],
  ['a samordningsnummer', '199001612382,1990-01-01,F,false'],
  ['a samordningsnummer of a man', '199001612390,1990-01-01,M,false'],
  ['a number of who is born today', '201405012384,2014-05-01,F,false'],
  ['a wrong check digit', '199001012386,1990-01-01,F,false', 'person-identity-number-valid'],
  ['a number without century', '900101-2385,1990-01-01,F,false', 'person-identity-number-valid'],
  ['a number with a plus sign', '900101+2385,1900-01-01,F,false', 'person-identity-number-valid'],
  ['a day that does not exist', '190002292381,,F,false', 'person-identity-number-valid'],
  ['a birth number that nobody has', '199001010009,1990-01-01,F,false', 'person-identity-number-valid'],
  ['a number of who is born tomorrow', '201405022383,,F,false', 'person-identity-number-valid'],
  [
    'a number and a birth date of tomorrow',
    '201405022383,2014-05-02,F,false',
    'person-is-born',
    'person-identity-number-valid',
  ],
  ['another birth date', '199001012385,1990-01-02,F,false', 'person-identity-number-agrees-with-birth-date'],
  [
    'the day of a samordningsnummer as birth date',
    '199001612382,1990-01-61,F,false',
    'person-birth-date-exists',
    'person-identity-number-agrees-with-birth-date',
  ],
  ['another sex', '199001012385,1990-01-01,M,false', 'person-identity-number-agrees-with-sex'],
  ['another sex and a hyphen', '19900101-2393,1990-01-01,F,false', 'person-identity-number-agrees-with-sex'],
  [
    'another birth date and sex',
    '199001012393,1991-01-01,F,false',
    'person-identity-number-agrees-with-birth-date',
    'person-identity-number-agrees-with-sex',
  ],
  ['two numbers in one cell', '199001012385 199001012393,,,false', 'person-identity-number-valid'],
  ['the number in the next cell', ',199001012385,F,false', 'person-birth-date-exists'],
  ['the number in the cell of sex', ',1990-01-01,900101-2385,false', 'person-sex-is-known-code'],
  ['the number in the last cell', ',1990-01-01,F,19900101 2385', 'person-protected-is-said'],
];
const ELSEWHERE = {
  households: ['H-3,0180,Enhet\u200b199001012385'],
  assistance: [
    'H-2,2013-05,199001012385,,0',
    'H-2,2013-06,P-3,19900101-2393,0',
    'H-2,2013-07,P-3,,900101-2385',
  ],
  measures: [
    '0180,199001012385,2013-03,1,X,,own',
    '0180,P-3,2013-03,1,900101-2385,,own',
    '0180,P-3,2013-03,8,X,Kurs för 900101-2385,own',
    '0180,P-3,2013-03,1,X,,199001012385',
  ],
  closings: ['H-2,199001012385'],
  closure_reasons: ['H-2,199001012385,,,'],
  comments: ['0180,199001012385,Namn,,,,,,'],
};

let loading: Loading;
let outcome: LoadOutcome;
beforeAll(async () => {
  loading = await openLoading();
  const persons = PERSONS.map(([, cells], place) => `N-${place},${cells}`);
  const connected = PERSONS.map((_, place) => `0180,N-${place},2013-03,0,,,`);
  outcome = await loading.load({
    households: [...SMALL_FOLDER.households, ...ELSEWHERE.households],
    persons: [...SMALL_FOLDER.persons, ...persons, '199001012385,,,,false', '19900101-2386,,,,'],
    assistance: [...SMALL_FOLDER.assistance, ...ELSEWHERE.assistance],
    measures: [...SMALL_FOLDER.measures, ...connected, ...ELSEWHERE.measures],
    closings: [...SMALL_FOLDER.closings, ...ELSEWHERE.closings],
    closure_reasons: [...SMALL_FOLDER.closure_reasons, ...ELSEWHERE.closure_reasons],
    comments: [...SMALL_FOLDER.comments, ...ELSEWHERE.comments],
  });
});
afterAll(() => loading.end());

test.each(PERSONS.map(([what, , ...rules], place) => ({ what, rules, place })))(
  'of a person with $what the load finds: $rules',
  async ({ rules, place }) => {
    const line = SMALL_FOLDER.persons.length + 1 + place;
    const found = outcome.findings.filter(
      (finding) => finding.place?.file === 'persons.csv' && finding.place.line === line,
    );
    expect(found.map(({ rule }) => rule)).toEqual(rules);
    const persons = await loading.rows(`select from avstamp.person where person_ref = 'N-${place}'`);
    expect(persons).toHaveLength(rules.length === 0 ? 1 : 0);
  },
);

test('every row that has an identity number in a wrong cell is refused', () => {
  for (const [file, rows] of Object.entries(ELSEWHERE)) {
    expect(outcome.files.find(({ name }) => name === file)?.refused).toBeGreaterThanOrEqual(rows.length);
  }
});

test('afterwards no identity number stands in any table or finding, whatever cell it was in', async () => {
  const everything = JSON.stringify([outcome, await loading.everything()]);
  expect(everything).toContain('•••••••• (12)');
  const numbers = everything.match(/\d\d(0[1-9]|1[0-2])\d\d[\s\u2013+-]?(238|239|000)\d/g);
  expect(numbers).toBeNull();
});
