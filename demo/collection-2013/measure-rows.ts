import type { AdultMonth } from './adult-months.js';
import type { Answers } from './answers.js';
import { OTHER_MEASURE } from './coded-adult.js';
import { dealCodes } from './measure-codes.js';
import type { ReportingMonth } from './months.js';
import { drawOtherMeasureText } from './other-measure-texts.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';
import { DAYS_UNKNOWN, type VolumeDraw, volumeDraw } from './volumes.js';

/** Who carries a measure out: the municipality, one it pays, or itself on another party's commission (domain §2.4). */
export type Provider = 'own' | 'procured' | 'commissioned';

/** A row of `measures.csv`. */
export interface MeasureRow {
  readonly municipalityCode: string;
  readonly personReference: string;
  readonly month: ReportingMonth;
  /** 0 to 8. */
  readonly code: number;
  /** Whole days, `X`, or empty for code 0. */
  readonly days: string;
  /** What an other measure is; empty for codes 0 to 7. */
  readonly text: string;
  readonly provider: Provider;
}

const SHARE_WITH_TWO_OTHER_MEASURES = 0.08;

/** A row for each code 0 and each measure that was answered. */
export function measureRows(answers: Answers): MeasureRow[] {
  const random = seededRandom('measure rows');
  const coded = dealCodes(answers.withMeasures);
  const volume = volumeDraw(coded);
  const zeros = answers.withCodeZero.map((adult) => ({
    ...keyOf(adult),
    code: 0,
    days: '',
    text: '',
    provider: 'own' as const,
  }));
  const measures = coded.flatMap(({ adult, codes }) =>
    codes.flatMap((code) =>
      code === OTHER_MEASURE
        ? otherMeasureRows(adult, volume, random)
        : [{ ...plainRow(adult, code, volume), provider: drawProvider(random) }],
    ),
  );
  return [...zeros, ...measures];
}

/** Draws who carries a measure out: mostly the municipality itself. */
export function drawProvider(random: SeededRandom): Provider {
  const draw = random.next();
  if (draw < 0.74) return 'own';
  return draw < 0.92 ? 'procured' : 'commissioned';
}

// A person with several other measures has one cell for them, so days are told only by who has one (domain §4).
function otherMeasureRows(adult: AdultMonth, volume: VolumeDraw, random: SeededRandom): MeasureRow[] {
  const row = { ...plainRow(adult, OTHER_MEASURE, volume), provider: drawProvider(random) };
  const text = drawOtherMeasureText(random, []);
  const rows = [{ ...row, text }];
  if (row.days === DAYS_UNKNOWN && random.chance(SHARE_WITH_TWO_OTHER_MEASURES)) {
    rows.push({ ...row, text: drawOtherMeasureText(random, [text]), provider: drawProvider(random) });
  }
  return rows;
}

function plainRow(adult: AdultMonth, code: number, volume: VolumeDraw): Omit<MeasureRow, 'provider'> {
  const key = keyOf(adult);
  return { ...key, code, days: volume(key.municipalityCode, key.month, code), text: '' };
}

function keyOf({
  person,
  month,
}: AdultMonth): Pick<MeasureRow, 'municipalityCode' | 'personReference' | 'month'> {
  return { municipalityCode: person.municipalityCode, personReference: person.personReference, month };
}
