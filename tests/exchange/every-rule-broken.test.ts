import { expect, test } from 'vitest';
import { ruleLists } from '../../server/rule-lists.js';
import { BROKEN_FILES } from './broken-files.js';
import { BROKEN_ROWS } from './broken-rows/index.js';
import { REGISTERED_OTHERWISE } from './registered-otherwise.js';

/** The lists of rules that a load judges by. */
const LISTS = [
  'Persons',
  'Households',
  'Assistance months',
  'Measures',
  "A person's month",
  'Closures',
  'Host folder: form of the files',
  'Host folder: whose measure it is',
  'Host folder: closings',
  "Host folder: reporters' comments",
  'Host folder: rows that contradict each other or what is registered',
];

/** Rules of those lists that no load can give, and why. */
const NEVER_OF_A_LOAD = new Map([
  [
    'measure-once-per-month',
    'the second of two rows is refused as host-row-repeated, with the line of the first',
  ],
]);

test('every rule that a load can give is broken by a case of the load’s tests', () => {
  expect(ruleLists.map(({ title }) => title)).toEqual(expect.arrayContaining(LISTS));
  const listed = ruleLists
    .filter(({ title }) => LISTS.includes(title))
    .flatMap(({ rules }) => rules.map(({ id }) => id))
    .filter((id) => !NEVER_OF_A_LOAD.has(id));
  const broken = new Set([...BROKEN_ROWS, ...BROKEN_FILES, ...REGISTERED_OTHERWISE].map(({ rule }) => rule));
  expect([...broken].toSorted()).toEqual(listed.toSorted());
});

test('every list of rules of a host folder is among those that a load judges by', () => {
  const ofTheFolder = ruleLists.map(({ title }) => title).filter((title) => title.startsWith('Host folder'));
  // What else lies in the folder is information, and has a test of its own.
  expect(ofTheFolder.filter((title) => !LISTS.includes(title))).toEqual(['Host folder: what lies in it']);
});
