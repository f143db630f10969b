import { municipalityExists } from '../codes/index.js';
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
  municipalityExists({
    id: 'measure-municipality-exists',
    of: ({ municipality }) => municipality,
    examples: { holds: [owner()], breaks: [owner({ municipality: '9999' })] },
  }),
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
