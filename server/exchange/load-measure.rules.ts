import { municipalities } from '../codes/index.js';
import { referenceKnown } from '../households/index.js';
import type { Rule } from '../kernel/index.js';

/** Whose a stated measure is; what it is, `measureRules` judges. */
export interface MeasureOwner {
  readonly municipality: string;
  readonly person: string;
  readonly personKnown: boolean;
}

/**
 * Rules of the columns of `measures.csv` that say whose the measure is. `brokenBySql` speaks of them, never null, with
 * `municipality_known` and `person_known`.
 */
export const loadMeasureRules: readonly Rule<MeasureOwner>[] = [
  {
    id: 'measure-municipality-exists',
    severity: 'error',
    field: 'municipality_code',
    source: 'domain §1; SCB, regional division',
    validFrom: '2013-03',
    message: {
      sv: 'Ingen kommun har koden ”{found}”. Ange kommunens fyrsiffriga kod.',
      en: 'No municipality has the code “{found}”. Give the municipality’s four-digit code.',
    },
    expected: { sv: 'en kommuns fyrsiffriga kod', en: 'a municipality’s four-digit code' },
    holds: ({ municipality }) => municipalities.has(municipality),
    brokenBySql: 'not municipality_known',
    values: ({ municipality }) => ({ found: municipality }),
    examples: { holds: [owner()], breaks: [owner({ municipality: '9999' })] },
  },
  referenceKnown({
    id: 'measure-person-known',
    field: 'person_ref',
    what: { sv: 'person', en: 'a person' },
    where: { sv: 'persons.csv', en: 'persons.csv' },
    of: ({ person }) => person,
    known: ({ personKnown }) => personKnown,
    sqlKnown: 'person_known',
    examples: { holds: [owner()], breaks: [owner({ personKnown: false })] },
  }),
];

function owner(change: Partial<MeasureOwner> = {}): MeasureOwner {
  return { municipality: '0180', person: 'P-1', personKnown: true, ...change };
}
