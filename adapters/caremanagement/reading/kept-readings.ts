import { type ClosingConfirmations, nothingConfirmed } from '../closings/confirmed-closing.js';
import type { Surroundings } from '../requests/surroundings.js';
import type { AdapterSettings } from '../settings/adapter-settings.js';
import { readMunicipality } from './read-municipality.js';
import type { Reading } from './reading.js';

/** Readings of municipalities, each made when it is asked for. */
export interface KeptReadings {
  /** One that is under way or not yet old, or else a new one. */
  readingOf(municipalityCode: string): Promise<Reading>;
  /** The last one that came to its end whole, however old, for who cannot wait; nothing where there has been none. */
  latestOf(municipalityCode: string): Reading | undefined;
}

interface KeptReading {
  readonly reading: Promise<Reading>;
  readonly until: number;
}

/**
 * Readings that serve several questions: one under way or not yet old is used again, so that a job that asks for month after
 * month reads the case system once. Kept in memory alone, one for each municipality; one that failed or is not complete is
 * not kept.
 */
export function keptReadings(
  settings: AdapterSettings,
  surroundings: Surroundings,
  confirmations: ClosingConfirmations = nothingConfirmed,
): KeptReadings {
  const kept = new Map<string, KeptReading>();
  const latest = new Map<string, Reading>();
  const readingOf = (municipalityCode: string): Promise<Reading> => {
    const now = surroundings.clock.now().getTime();
    const known = kept.get(municipalityCode);
    if (known !== undefined && now < known.until) return known.reading;
    const reading = readMunicipality(municipalityCode, settings, surroundings, confirmations);
    const entry = { reading, until: now + settings.readingLastsMinutes * 60_000 };
    kept.set(municipalityCode, entry);
    const forget = (): void => {
      if (kept.get(municipalityCode) === entry) kept.delete(municipalityCode);
    };
    const keep = (done: Reading): void => {
      if (done.complete) latest.set(municipalityCode, done);
      else forget();
    };
    reading.then(keep, forget);
    return reading;
  };
  return { readingOf, latestOf: (municipalityCode) => latest.get(municipalityCode) };
}
