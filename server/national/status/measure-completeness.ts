import { grouped } from '../../kernel/index.js';
import { RECEIVED_PARTS, type ReceivedPart } from '../receiving/report-part.js';
import { type Share, shareOf } from '../tables/share.js';
import type { Completeness } from './completeness.js';
import type { MunicipalityStatus, PartStatus } from './reporting-status.js';

/** The completeness among some municipalities: a county's, or the country's where no county is named. */
export function completenessOf(
  municipalities: readonly MunicipalityStatus[],
  county: string | null = null,
): Completeness {
  const owed = municipalities.map(({ parts }) => parts.filter((part) => part.owed));
  const expected = owed.length;
  const whole = (of: (part: PartStatus) => boolean): Share =>
    shareOf(owed.filter((parts) => parts.length > 0 && parts.every(of)).length, expected);
  const parts = RECEIVED_PARTS.filter((one) => owed.some((all) => all.some(({ part }) => part === one)));
  const single = (one: ReceivedPart, of: (part: PartStatus) => boolean): Share =>
    shareOf(owed.filter((all) => all.some((part) => part.part === one && of(part))).length, expected);
  return {
    county,
    expected,
    reported: whole(hasComeIn),
    inTime: whole(isInTime),
    parts: parts.map((part) => ({
      part,
      reported: single(part, hasComeIn),
      inTime: single(part, isInTime),
    })),
  };
}

/** The completeness of each county, in the order of the municipalities' codes. */
export function completenessByCounty(municipalities: readonly MunicipalityStatus[]): readonly Completeness[] {
  const counties = grouped(municipalities, ({ county }) => county);
  return [...counties].map(([county, ofCounty]) => completenessOf(ofCounty, county));
}

/** True where the part has been received or submitted: a draft has not come in. */
export function hasComeIn({ state }: PartStatus): boolean {
  return state === 'received' || state === 'submitted';
}

function isInTime(part: PartStatus): boolean {
  return hasComeIn(part) && part.inTime === true;
}
