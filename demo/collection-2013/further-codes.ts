import type { Role } from './adult-months.js';
import { type CodedAdult, OTHER_MEASURE } from './coded-adult.js';
import { MEASURES_BY_ROLE } from './published-tables.js';
import type { SeededRandom } from './seeded-random.js';

const MOST_CODES = 3;

/** Adds second and third codes, in the numbers given (code 1 first), to adults who do not have the code already. */
export function dealFurtherCodes(
  coded: readonly CodedAdult[],
  numbers: readonly number[],
  usingOther: ReadonlySet<string>,
  random: SeededRandom,
): void {
  const codes = random.shuffle(
    numbers.flatMap((number, index) => Array.from({ length: number }, () => index + 1)),
  );
  for (const role of ['coApplicant', 'applicant'] as const satisfies readonly Role[]) {
    const ofRole = coded.filter(({ adult }) => adult.role === role);
    for (const code of codes.splice(0, MEASURES_BY_ROLE[role] - ofRole.length)) {
      const from = random.integer(ofRole.length);
      const taker = [...ofRole.slice(from), ...ofRole.slice(0, from)].find(
        ({ adult, codes: held }) =>
          held.length < MOST_CODES &&
          !held.includes(code) &&
          (code !== OTHER_MEASURE || usingOther.has(adult.person.municipalityCode)),
      );
      taker?.codes.push(code);
    }
  }
}
