import { altered, single, withDecision } from './altered-errand.js';
import { inventedErrand, party } from './invented-errand.js';
import type { Oddity } from './oddity.js';

/** What is odd and handed over all the same. */
export const HANDED_OVER: readonly Oddity[] = [
  {
    what: 'a household has two applications for one month',
    errands: () => [single(), single()],
    findings: ['two-errands-for-month 2'],
  },
  {
    what: 'the month is far ahead of the application',
    errands: () => [inventedErrand({ month: '2026-08', applicant: 1, created: '2026-02-01T08:00:00+01:00' })],
    findings: ['month-out-of-order 2026-08'],
  },
  {
    what: 'an application is made after one for a later month',
    errands: () => [
      inventedErrand({ month: '2026-06', applicant: 1, created: '2026-07-10T08:00:00+02:00' }),
      inventedErrand({ month: '2026-07', applicant: 1, created: '2026-07-01T08:00:00+02:00' }),
    ],
    findings: ['months-crossed'],
    months: 2,
  },
  {
    what: 'a decision covers several months',
    errands: () => [withDecision(single(), { periodFrom: '2026-06-01', periodTo: '2026-08-31' })],
    findings: ['decision-several-months 3'],
  },
  {
    what: 'the applicant stands among the children',
    errands: () => [
      altered(single(), ({ data }) => {
        data['children'] = [{ partyId: party(1) }];
      }),
    ],
    findings: ['child-is-adult'],
  },
  {
    what: 'there are children and none is listed',
    errands: () => [
      altered(single(), ({ data }) => {
        data['hasChildrenUnder21'] = true;
      }),
    ],
    findings: ['children-not-told 0'],
  },
  {
    what: 'the status is not explained',
    errands: () => [inventedErrand({ month: '2026-06', applicant: 1, status: 'PARKED' })],
    findings: ['status-unknown PARKED'],
  },
];
