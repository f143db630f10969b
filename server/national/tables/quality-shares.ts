import type { ClosureLevel } from '../../reporting/index.js';
import type { NationalDefinition } from '../national-definition.js';
import { byLevel, type ClosuresByReason } from './closures-by-reason.js';
import type { NetPersons, PersonGroup } from './net-persons.js';
import { type Share, shareOf } from './share.js';
import type { VolumeByCode } from './volume-by-code.js';

/** How good the figures are (domain §3.3 and §6): what is unknown, left open or not answered. */
export interface QualityShares {
  /** Closures whose reason is not known. */
  readonly unknownReason: Readonly<Record<ClosureLevel, Share>>;
  readonly unknownReasonCode: number;
  /** Closures whose reason is known and has no code. */
  readonly otherReason: Readonly<Record<ClosureLevel, Share>>;
  readonly otherReasonCode: number;
  readonly unanswered: Readonly<Record<PersonGroup, Share>>;
  /** Measures with a number of days instead of the mark X. */
  readonly knownVolume: Share;
}

/** The quality shares, all of them found in the other tables. */
export function compileQualityShares(
  { closureReasons }: NationalDefinition,
  closures: ClosuresByReason,
  persons: NetPersons,
  volumes: VolumeByCode,
): QualityShares {
  const { applicant, coApplicant, together } = persons.total;
  return {
    unknownReason: sharesOf(closures, closureReasons.unknownReasonCode),
    unknownReasonCode: closureReasons.unknownReasonCode,
    otherReason: sharesOf(closures, closureReasons.otherReasonCode),
    otherReasonCode: closureReasons.otherReasonCode,
    unanswered: {
      applicant: applicant.unanswered,
      coApplicant: coApplicant.unanswered,
      together: together.unanswered,
    },
    knownVolume: volumes.anyCode.recordsWithDays,
  };
}

function sharesOf({ rows, records }: ClosuresByReason, code: number): Record<ClosureLevel, Share> {
  const row = rows.find((one) => one.code === code);
  return byLevel((level) => row?.shares[level] ?? shareOf(0, records[level]));
}
