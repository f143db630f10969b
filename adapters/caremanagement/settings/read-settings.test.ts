import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSettings } from './read-settings.js';

const example = JSON.parse(readFileSync(new URL('example.json', import.meta.url), 'utf8'));
const [meanings] = example.meanings;

it('the example is right', () => {
  expect(readSettings(example)).toEqual(example);
});

it.each([
  ['an address that is not encrypted', { baseUrl: 'http://case-system.example' }, ['baseUrl']],
  ['an address with a password', { baseUrl: 'https://me:secret@case-system.example' }, ['baseUrl']],
  ['an account that would be more than one header', { sentBy: 'a\r\nX-Other: b' }, ['sentBy']],
  ['no sources', { sources: [] }, ['sources']],
  [
    'a namespace that would be another path',
    { sources: [{ municipalityCode: '2281', namespace: '../2262', unit: '' }] },
    ['sources[0].namespace'],
  ],
  ['a moment without offset', { createdSince: '2026-01-01T00:00:00' }, ['createdSince']],
  ['a gap that never ends', { longestGapMonths: 13 }, ['longestGapMonths']],
  ['limits that are not whole', { limits: { ...example.limits, attempts: 1.5 } }, ['limits.attempts']],
  ['a part that there is not', { surprise: 1 }, ['surprise']],
  [
    'a status of another meaning',
    { meanings: [{ ...meanings, statuses: { NEW: 'open' } }] },
    ['meanings[0].statuses.NEW'],
  ],
  [
    'a benefit that is not said',
    { meanings: [{ ...meanings, incomes: { PENSION: { kind: 'benefit' } } }] },
    ['meanings[0].incomes.PENSION.benefit'],
  ],
  [
    'a benefit of somebody who has moved',
    {
      meanings: [
        { ...meanings, decisions: { NO: { outcome: 'refused', fact: { kind: 'moved', benefit: 'other' } } } },
      ],
    },
    ['meanings[0].decisions.NO.fact.benefit'],
  ],
])('settings with %s are refused by their path', (_, parts, paths) => {
  expect(() => readSettings({ ...example, ...parts })).toThrow(expect.objectContaining({ parts: paths }));
});

it('settings that are none are refused', () => {
  expect(() => readSettings(null)).toThrow();
  expect(() => readSettings({})).toThrow(
    expect.objectContaining({ parts: expect.arrayContaining(['baseUrl']) }),
  );
});
