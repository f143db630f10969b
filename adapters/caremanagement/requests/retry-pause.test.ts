import { expect, it } from 'vitest';
import type { RequestLimits } from '../settings/adapter-settings.js';
import { type FailedTry, retryPause } from './retry-pause.js';

const limits: RequestLimits = {
  errandsAtOnce: 1,
  pageSize: 1,
  timeoutMilliseconds: 1,
  attempts: 5,
  firstPauseMilliseconds: 100,
  longestPauseMilliseconds: 5000,
  answerBytes: 1000,
};
const now = new Date('2026-07-01T08:00:00Z');
const tried = (parts: Partial<FailedTry>): FailedTry => ({ tries: 1, now, chance: 0.5, ...parts });

it.each([
  ['grows with each try', { tries: 3 }, 300],
  ['is at least half of the longest possible one', { chance: 0 }, 50],
  ['is never longer than the longest', { tries: 20, chance: 0.99 }, 4975],
  ['is what the case system asks for, in seconds', { retryAfter: '2' }, 2000],
  ['is what the case system asks for, as a date', { retryAfter: 'Wed, 01 Jul 2026 08:00:03 GMT' }, 3000],
  ['is none where the date has been', { retryAfter: 'Wed, 01 Jul 2026 07:00:00 GMT' }, 0],
  ['is the longest where the case system asks for hours', { retryAfter: '7200' }, 5000],
  ['is the own one where nobody can read what is asked for', { retryAfter: 'soon' }, 75],
])('a pause %s', (_, parts, milliseconds) => {
  expect(retryPause(limits, tried(parts))).toBe(milliseconds);
});
