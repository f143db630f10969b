import type { Rule } from '../kernel/index.js';
import { municipalities } from './municipalities.js';

/** The rule that a stated municipality exists. In bulk the column `municipality_known` says whether it does. */
export function municipalityExists<Facts>({
  id,
  of,
  examples,
}: {
  readonly id: string;
  readonly of: (facts: Facts) => string;
  readonly examples: Rule<Facts>['examples'];
}): Rule<Facts> {
  return {
    id,
    severity: 'error',
    field: 'municipality_code',
    source: 'domain §1; SCB, regional division',
    validFrom: '2013-03',
    message: {
      sv: 'Ingen kommun har koden ”{found}”. Ange kommunens fyrsiffriga kod.',
      en: 'No municipality has the code “{found}”. Give the municipality’s four-digit code.',
    },
    expected: { sv: 'en kommuns fyrsiffriga kod', en: 'a municipality’s four-digit code' },
    holds: (facts) => municipalities.has(of(facts)),
    brokenBySql: 'not municipality_known',
    values: (facts) => ({ found: of(facts) }),
    examples,
  };
}
