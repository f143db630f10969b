import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Loading, openLoading } from './loading.js';
import { SMALL_FOLDER, withLine } from './small-folder.js';

let loading: Loading;
beforeEach(async () => {
  loading = await openLoading();
});
afterEach(() => loading.end());

test('a person whom nothing names belongs to no municipality, until a measure names them', async () => {
  const folder = withLine('persons', 5, 'P-4,,1990-01-01,F,false');
  const first = await loading.load(folder);
  expect(first.findings).toMatchObject([{ rule: 'person-is-connected', found: 'P-4', place: { line: 5 } }]);
  const second = await loading.load({
    ...folder,
    measures: [...SMALL_FOLDER.measures, '1480,P-4,2013-03,1,X,,own'],
  });
  expect(second.findings).toEqual([]);
  expect((await loading.everything())['person']).toContain('(1480,P-4,1990-01-01,F,f,1)');
});

test('a person with records in two municipalities stands in both, and each has its own', async () => {
  const outcome = await loading.load(withLine('measures', 5, '1480,P-1,2013-03,0,,,'));
  expect(outcome.findings).toEqual([]);
  const { person, measure } = await loading.everything();
  expect(person?.filter((row) => row.includes('P-1'))).toEqual([
    '(0180,P-1,1990-01-01,F,f,1)',
    '(1480,P-1,1990-01-01,F,f,1)',
  ]);
  expect(measure).toContainEqual(expect.stringMatching(/^\(1480,2013-03-01,P-1,0,"",,,1,social,/));
});

test('an adult may be in households of two municipalities in the same month', async () => {
  const outcome = await loading.load({
    ...SMALL_FOLDER,
    households: [...SMALL_FOLDER.households, 'H-3,1480,'],
    assistance: [...SMALL_FOLDER.assistance, 'H-3,2013-03,P-1,,0'],
  });
  expect(outcome.findings).toEqual([]);
});

test('an adult who moved to another household is taken out of the first where the folder says so', async () => {
  await loading.load(SMALL_FOLDER);
  const moved = await loading.load({
    assistance: [SMALL_FOLDER.assistance[0], 'H-1,2013-04,P-1,,2', 'H-2,2013-04,P-3,P-2,0'],
  });
  expect(moved).toMatchObject({ findings: [], files: [{ added: 1, changed: 1, refused: 0 }] });
});

test('a protected person is marked in every municipality, and the mark follows the host', async () => {
  await loading.load(withLine('measures', 5, '1480,P-2,2013-03,1,X,,own'));
  expect((await loading.everything())['person']).toEqual(
    expect.arrayContaining(['(0180,P-2,1985-06-01,M,t,1)', '(1480,P-2,1985-06-01,M,t,1)']),
  );
  const later = await loading.load({ persons: [SMALL_FOLDER.persons[0], 'P-2,,1985-06-01,M,false'] });
  expect(later).toMatchObject({ findings: [], files: [{ changed: 2 }] });
  expect((await loading.everything())['person']).toEqual(
    expect.arrayContaining(['(0180,P-2,1985-06-01,M,f,2)', '(1480,P-2,1985-06-01,M,f,2)']),
  );
});

test('the birth date is kept as the host states it, and never taken from the identity number', async () => {
  await loading.load(withLine('persons', 2, 'P-1,199001012385,,F,false'));
  expect((await loading.everything())['person']).toContain('(0180,P-1,,F,f,1)');
});
