import { createHash } from 'node:crypto';
import type { ErrandAdults } from '../errands/errand-record.js';
import type { AdapterSettings } from '../settings/adapter-settings.js';

/**
 * The reference of a household, made of its adults because no errand names a household: 46 or 50 characters. The same
 * adults have the same reference in every reading, and nothing is kept for it.
 */
export function householdReferenceOf(
  { applicantReference, coApplicantReference }: ErrandAdults,
  householdOf: AdapterSettings['householdOf'],
): string {
  if (householdOf === 'applicant') return `applicant:${applicantReference}`;
  const adults = [applicantReference, coApplicantReference ?? ''].sort().join(' ');
  return `adults:${createHash('sha256').update(adults).digest('base64url')}`;
}
