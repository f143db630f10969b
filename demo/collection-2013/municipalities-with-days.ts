import { MUNICIPALITIES_WITH_DAYS_BY_CODE } from './chosen-figures.js';
import type { CodedAdult } from './coded-adult.js';
import { MUNICIPALITIES_WITH_DAYS } from './published-tables.js';
import type { SeededRandom } from './seeded-random.js';

// The codes whose numbers of municipalities are published: who gives days at all is chosen among those who use them.
const PUBLISHED_CODES = [1, 2, 5];
const FEWEST_MEASURES = 4;

/** The municipalities that give days, by measure code; together they are as many as published. */
export function municipalitiesWithDays(
  coded: readonly CodedAdult[],
  random: SeededRandom,
): Map<number, ReadonlySet<string>> {
  const numbers = measuresByMunicipality(coded);
  const usesOften = (municipalityCode: string, code: number): boolean =>
    (numbers.get(municipalityCode)?.get(code) ?? 0) >= FEWEST_MEASURES;
  const able = [...numbers.keys()]
    .filter((municipalityCode) => PUBLISHED_CODES.every((code) => usesOften(municipalityCode, code)))
    .sort();
  const chosen = random.shuffle(able).slice(0, MUNICIPALITIES_WITH_DAYS);
  const byCode = new Map<number, ReadonlySet<string>>();
  for (const [code, wanted] of MUNICIPALITIES_WITH_DAYS_BY_CODE) {
    const using = chosen.filter((municipalityCode) => usesOften(municipalityCode, code));
    // Code 2 from the front and code 1 from the back reach all of them between them.
    if (code === 2) byCode.set(code, new Set(using.slice(0, wanted)));
    else if (code === 1) byCode.set(code, new Set(using.slice(-wanted)));
    else byCode.set(code, new Set(random.shuffle(using).slice(0, wanted)));
  }
  return byCode;
}

function measuresByMunicipality(
  coded: readonly CodedAdult[],
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const numbers = new Map<string, Map<number, number>>();
  for (const { adult, codes } of coded) {
    const byCode = numbers.get(adult.person.municipalityCode) ?? new Map<number, number>();
    numbers.set(adult.person.municipalityCode, byCode);
    for (const code of codes) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  }
  return numbers;
}
