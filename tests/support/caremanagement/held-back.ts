import { altered, couple, single, withDecision, withPersonsOf } from './altered-errand.js';
import { inventedErrand, party } from './invented-errand.js';
import type { Oddity } from './oddity.js';

/** What contradicts itself or another, so that nothing of it is handed over. */
export const HELD_BACK: readonly Oddity[] = [
  {
    what: 'nobody is applicant',
    errands: () => [
      altered(single(), (errand) => {
        errand.stakeholders = [];
        errand.data['persons'] = [];
      }),
    ],
    findings: ['applicant-missing'],
  },
  {
    what: 'the applicant is cohabiting and there is no co-applicant',
    errands: () => [
      altered(single(), ({ data }) => {
        data['maritalStatus'] = 'COHABITING';
      }),
    ],
    findings: ['co-applicant-missing'],
  },
  {
    what: 'the applicant is single and there is a co-applicant',
    errands: () => [
      altered(couple(), ({ data }) => {
        data['maritalStatus'] = 'SINGLE';
      }),
    ],
    findings: ['co-applicant-of-single'],
  },
  {
    what: 'applicant and co-applicant are one person',
    errands: () => [inventedErrand({ month: '2026-06', applicant: 1, coApplicant: 1 })],
    findings: ['adults-are-one'],
  },
  {
    what: 'two persons are applicants',
    errands: () => [
      altered(single(), ({ stakeholders }) => {
        stakeholders.push({ ...stakeholders[0], externalId: party(9) });
      }),
    ],
    findings: ['role-held-by-several APPLICANT'],
  },
  {
    what: 'the applicant has no party id',
    errands: () => [
      altered(single(), (errand) => {
        errand.stakeholders = errand.stakeholders.map((each) => ({ ...each, externalId: null }));
        withPersonsOf(errand, 'APPLICANT', null);
      }),
    ],
    findings: ['party-id-missing APPLICANT'],
  },
  {
    what: 'an identity number stands where the party id should',
    errands: () => [
      altered(couple(), (errand) => {
        errand.stakeholders = errand.stakeholders.map((each) =>
          each['role'] === 'CO_APPLICANT' ? { ...each, externalId: '199001012385' } : each,
        );
        withPersonsOf(errand, 'CO_APPLICANT', '199001012385');
      }),
    ],
    findings: ['party-id-missing CO_APPLICANT'],
  },
  {
    what: 'stakeholders and application name different persons',
    errands: () => [altered(couple(), (errand) => withPersonsOf(errand, 'CO_APPLICANT', party(7)))],
    findings: ['adults-differ CO_APPLICANT'],
  },
  {
    what: 'the month does not exist',
    errands: () => [
      altered(single(), ({ data }) => {
        data['periodMonth'] = 13;
      }),
    ],
    findings: ['month-invalid 2026-13'],
  },
  {
    what: 'neither application nor decision tells the month',
    errands: () => [
      withDecision(
        altered(single(), ({ data }) => {
          data['periodMonth'] = null;
          data['periodYear'] = null;
        }),
        { periodFrom: null },
      ),
    ],
    findings: ['month-missing'],
  },
  {
    what: 'the month is before codes have any meaning',
    errands: () => [inventedErrand({ month: '2025-12', applicant: 1, created: '2026-01-03T08:00:00+01:00' })],
    findings: ['month-before-meanings'],
  },
  {
    what: 'the decision is for another month',
    errands: () => [withDecision(single(), { periodFrom: '2026-05-01', periodTo: '2026-05-31' })],
    findings: ['decision-month-differs'],
  },
  {
    what: 'the decision has a value that nobody has explained',
    errands: () => [withDecision(single(), { value: 'PARTLY' })],
    findings: ['decision-value-unknown PARTLY'],
  },
  {
    what: 'nothing is granted by a decision that grants',
    errands: () => [withDecision(single(), { amount: 0 })],
    findings: ['decision-amount-contradicts APPROVED'],
  },
  {
    what: 'something is granted by a decision that refuses',
    errands: () => [withDecision(single(), { value: 'REJECTED' })],
    findings: ['decision-amount-contradicts REJECTED'],
  },
  {
    what: 'a closed errand has no decision',
    errands: () => [inventedErrand({ month: '2026-06', applicant: 1, decision: 'none', status: 'CLOSED' })],
    findings: ['decision-missing CLOSED'],
  },
  {
    what: 'a withdrawn errand has been granted',
    errands: () => [inventedErrand({ month: '2026-06', applicant: 1, status: 'WITHDRAWN' })],
    findings: ['withdrawn-yet-granted WITHDRAWN'],
  },
  {
    what: 'the kind of application is not explained',
    errands: () => [inventedErrand({ month: '2026-06', applicant: 1, applicationType: 'APPEAL' })],
    findings: ['application-type-unknown APPEAL'],
  },
  {
    what: 'two errands of one month name different co-applicants',
    errands: () => [
      couple(),
      inventedErrand({ month: '2026-06', applicant: 1, coApplicant: 3, applicationType: 'SUPPLEMENTARY' }),
    ],
    findings: ['errands-disagree-on-adults'],
  },
  {
    what: 'a co-applicant is applicant of another household in the month',
    errands: () => [couple(), inventedErrand({ month: '2026-06', applicant: 2 })],
    findings: ['person-in-two-households', 'person-in-two-households'],
  },
];
