import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loading, openLoading } from './loading.js';
import { SMALL_FOLDER } from './small-folder.js';

let loading: Loading;
beforeAll(async () => {
  loading = await openLoading();
});
afterAll(() => loading.end());

// Few enough for the database to compare rows with what is registered before it asks which of them were refused.
const NUMBERS = Array.from({ length: 40 }, (_, index) => index + 1);
const FOLDER = {
  households: [SMALL_FOLDER.households[0], ...NUMBERS.map((number) => `H-${number},0180,`)],
  persons: [SMALL_FOLDER.persons[0], ...NUMBERS.map((number) => `P-${number},,,,false`)],
  assistance: [
    SMALL_FOLDER.assistance[0],
    ...NUMBERS.map((number) => `H-${number},2013-03,P-${number},,${number % 2 === 0 ? 'två' : '2'}`),
  ],
  measures: [
    SMALL_FOLDER.measures[0],
    ...NUMBERS.map((number) => `0180,P-${number},2013-03,${number % 2 === 0 ? 'tre' : '3'},2,,own`),
  ],
};

test('rows whose numbers are none are refused each time that a folder is loaded, and stop nothing else', async () => {
  for (const time of ['first', 'second']) {
    const { files } = await loading.load(FOLDER);
    const added = time === 'first' ? 20 : 0;
    for (const name of ['assistance', 'measures']) {
      expect(files.find((file) => file.name === name)).toMatchObject({ added, changed: 0, refused: 20 });
    }
  }
});
