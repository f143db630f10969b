import type { AdultMonth } from './adult-months.js';
import { apportion } from './apportionment.js';
import type { CodedAdult } from './coded-adult.js';
import { dealFirstCodes } from './first-codes.js';
import { dealFurtherCodes } from './further-codes.js';
import { municipalitiesUsingOther } from './municipalities-using-other.js';
import { MEASURE_COUNTS } from './published-tables.js';
import { seededRandom } from './seeded-random.js';

/** Deals out the published numbers of measures by code: one to each adult, then the rest as second and third. */
export function dealCodes(withMeasures: readonly AdultMonth[]): CodedAdult[] {
  const random = seededRandom('measure codes');
  const usingOther = municipalitiesUsingOther(withMeasures, random);
  const beyondFirst = apportion(
    MEASURE_COUNTS.reduce((sum, count) => sum + count, 0) - withMeasures.length,
    MEASURE_COUNTS,
  );
  const first = MEASURE_COUNTS.map((count, index) => count - (beyondFirst[index] ?? 0));
  const coded = dealFirstCodes(withMeasures, first, usingOther, random);
  dealFurtherCodes(coded, beyondFirst, usingOther, random);
  return coded;
}
