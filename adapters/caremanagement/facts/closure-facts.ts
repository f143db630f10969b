import type { ClosureFactsPort } from '@avstamp/plugin-sdk';
import type { KeptReadings } from '../reading/kept-readings.js';

/**
 * The port `closureFacts`: what the errands say of why assistance ended, where they say any. Somebody waits for the answer, so
 * it comes from the last reading where there is one.
 */
export function closureFactsOf(readings: KeptReadings): ClosureFactsPort {
  return {
    factsOf: async ({ municipalityCode, personReferences, from, to }) => {
      const { facts } = readings.latestOf(municipalityCode) ?? (await readings.readingOf(municipalityCode));
      return personReferences
        .flatMap((person) => facts.get(person) ?? [])
        .filter(({ date }) => date >= from && date <= to);
    },
  };
}
