import { municipalityExists } from '../codes/index.js';
import { isPlainText, type Rule } from '../kernel/index.js';
import type { HouseholdStatement } from './household-statement.js';
import { referenceForm } from './reference.rules.js';

/**
 * All rules of one stated household. `brokenBySql` speaks of a row of `households.csv`, never null,
 * with `municipality_known`.
 */
export const householdRules: readonly Rule<HouseholdStatement>[] = [
  referenceForm({
    id: 'household-reference-form',
    field: 'household_ref',
    what: { sv: 'hushållet', en: 'the household' },
    of: ({ reference }) => reference,
    example: (reference) => example({ reference }),
  }),
  municipalityExists({
    id: 'household-municipality-exists',
    of: ({ municipality }) => municipality,
    examples: {
      holds: [example()],
      breaks: [example({ municipality: '9999' }), example({ municipality: '114' })],
    },
  }),
  {
    id: 'household-unit-is-plain',
    severity: 'error',
    field: 'unit',
    source: 'host folder: households',
    validFrom: '2013-03',
    message: {
      sv: 'Enhetens namn innehåller tecken som inte syns, till exempel radbrytning. Skriv det på en rad.',
      en: 'The unit’s name holds characters that do not show, for instance a line break. Write it on one line.',
    },
    expected: { sv: 'synliga tecken på en rad', en: 'visible characters on one line' },
    holds: ({ unit }) => isPlainText(unit),
    // May suspect too much: the letters and signs of most units' names, and nothing else, are surely visible.
    brokenBySql: `unit ~ '[^ -~åäöÅÄÖéÉüÜ]'`,
    values: () => ({ found: '…' }),
    examples: {
      holds: [example(), example({ unit: '' }), example({ unit: 'Enhet Ørsted' })],
      breaks: [example({ unit: 'Enhet\nNorr' }), example({ unit: 'Enhet\u200bNorr' })],
    },
  },
];

function example(change: Partial<HouseholdStatement> = {}): HouseholdStatement {
  return { reference: 'H-1', municipality: '0180', unit: 'Enhet Norr', ...change };
}
