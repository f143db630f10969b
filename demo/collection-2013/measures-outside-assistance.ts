import { MEASURES_OUTSIDE_ASSISTANCE } from './chosen-figures.js';
import type { Household } from './household-register.js';
import { drawProvider, type MeasureRow } from './measure-rows.js';
import { REPORTING_MONTHS } from './months.js';
import type { PersonRegister } from './person-register.js';
import { seededRandom } from './seeded-random.js';

const CODES = [1, 2, 3, 4, 5, 6, 7];

/**
 * Measures that a labour-market unit gave in a month without assistance: they are kept and not reported (domain
 * §2.5). Half are on applicants who have assistance in the other reporting month, half on persons without household.
 */
export function measuresOutsideAssistance(
  households: readonly Household[],
  persons: PersonRegister,
): MeasureRow[] {
  const random = seededRandom('measures outside assistance');
  const inOtherMonth = random
    .shuffle(households)
    .flatMap(({ applicant, months }) =>
      REPORTING_MONTHS.filter((month) => !months.includes(month)).map((month) => ({
        person: applicant,
        month,
      })),
    )
    .slice(0, MEASURES_OUTSIDE_ASSISTANCE / 2);
  const withoutHousehold = inOtherMonth.map(({ person }) => ({
    person: persons.enrol(person.municipalityCode),
    month: random.pick(REPORTING_MONTHS),
  }));
  return [...inOtherMonth, ...withoutHousehold].map(({ person, month }) => ({
    municipalityCode: person.municipalityCode,
    personReference: person.personReference,
    month,
    code: random.pick(CODES),
    days: random.chance(0.5) ? String(1 + random.integer(20)) : 'X',
    text: '',
    provider: drawProvider(random),
  }));
}
