import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MunicipalityCode, municipalityCode } from '../kernel/index.js';
import { packageFolder } from '../platform/index.js';

/** One of Sweden's 290 municipalities. */
export interface Municipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly countyCode: string;
  readonly county: string;
}

const LIST = join(packageFolder(import.meta.url), 'codes', 'lists', 'municipalities.csv');

/** All municipalities by code, in code order (SCB's regional division, 290 since 2003). */
export const municipalities: ReadonlyMap<string, Municipality> = new Map(
  readFileSync(LIST, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
    .map(([code = '', name = '', countyCode = '', county = '']) => [
      code,
      { code: municipalityCode(code), name, countyCode, county },
    ]),
);
