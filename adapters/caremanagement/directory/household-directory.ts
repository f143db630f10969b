import { setTimeout as wait } from 'node:timers/promises';
import type { HouseholdDirectory, HouseholdPage, HouseholdRequest } from '@avstamp/plugin-sdk';
import { nobodyKnown, type PersonFacts } from '../persons/person-facts.js';
import { IncompleteReading } from '../reading/incomplete-reading.js';
import type { KeptReadings } from '../reading/kept-readings.js';
import type { AdapterSettings } from '../settings/adapter-settings.js';
import { pagesOf } from './pages-of.js';

/** Well below the time that the module gives a host for a page. */
const SIGN_OF_LIFE_MILLISECONDS = 5000;

/**
 * The port `householdDirectory`. What has changed since a moment is answered with everything: the case system does not say
 * that an errand's own times move with its decisions, and taking over again changes nothing.
 */
export function householdDirectoryOf(
  { sources }: AdapterSettings,
  readings: KeptReadings,
  persons: PersonFacts = nobodyKnown,
): HouseholdDirectory {
  return {
    municipalityCodes: [...new Set(sources.map(({ municipalityCode }) => municipalityCode))],
    pages: (request) => pagesFor(request, readings, persons),
  };
}

async function* pagesFor(
  request: HouseholdRequest,
  readings: KeptReadings,
  persons: PersonFacts,
): AsyncGenerator<HouseholdPage> {
  const underWay = readings.readingOf(request.municipalityCode);
  // All errands are read before the first page can be told; until then empty pages say that the work goes on.
  while (await isLate(underWay)) yield {};
  const reading = await underWay;
  if (!reading.complete) throw new IncompleteReading(reading.counts.unreadable);
  yield* pagesOf(reading, persons, 'month' in request ? request.month : undefined);
}

async function isLate(reading: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const late = wait(SIGN_OF_LIFE_MILLISECONDS, true, { signal: timer.signal }).catch(() => false);
  const done = reading.then(
    () => false,
    () => false,
  );
  const isLater = await Promise.race([late, done]);
  timer.abort();
  return isLater;
}
