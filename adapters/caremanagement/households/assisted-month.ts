import type { HostAssistanceMonth } from '@avstamp/plugin-sdk';
import type { ErrandRecord } from '../errands/errand-record.js';

/** A month in which a household had assistance, with the errands that say so. */
export interface AssistedMonth extends HostAssistanceMonth {
  readonly errands: readonly ErrandRecord[];
}

/** The adults of a month, one or two. */
export function adultsIn({ applicantReference, coApplicantReference }: HostAssistanceMonth): string[] {
  return coApplicantReference === undefined
    ? [applicantReference]
    : [applicantReference, coApplicantReference];
}
