import { adapterRules } from '@avstamp/host-caremanagement';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inventedErrand, party, type StubErrand } from '../support/caremanagement/invented-errand.js';
import { readStub, rulesOf } from '../support/caremanagement/read-stub.js';
import {
  type StubCaremanagement,
  startStubCaremanagement,
} from '../support/caremanagement/stub-caremanagement.js';

let stub: StubCaremanagement;
beforeEach(async () => {
  stub = await startStubCaremanagement();
});
afterEach(() => stub.stop());

const couple = (): StubErrand =>
  inventedErrand({ month: '2026-06', applicant: 1, coApplicant: 2, children: 1 });
const single = (): StubErrand => inventedErrand({ month: '2026-06', applicant: 1 });

const altered = (errand: StubErrand, change: (errand: StubErrand) => void): StubErrand => {
  change(errand);
  return errand;
};

const withPersonsOf = (errand: StubErrand, role: string, partyId: unknown): void => {
  errand.data['persons'] = (errand.data['persons'] as Record<string, unknown>[]).map((person) =>
    person['role'] === role ? { ...person, partyId } : person,
  );
};

const withDecision = (errand: StubErrand, parts: Readonly<Record<string, unknown>>): StubErrand => ({
  ...errand,
  decisions: errand.decisions.map((each) =>
    each['decisionType'] === 'PAYMENT' ? { ...each, ...parts } : each,
  ),
});

interface Oddity {
  readonly what: string;
  readonly errands: () => StubErrand[];
  readonly findings: readonly string[];
  /** Months handed over all the same. */
  readonly months?: number;
}

const HELD_BACK: readonly Oddity[] = [
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

const HANDED_OVER: readonly Oddity[] = [
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

describe('an errand that contradicts itself or another is held back and named', () => {
  it.each(HELD_BACK)('where $what', async ({ errands, findings }) => {
    stub.errands.push(...errands());
    const reading = await readStub(stub, { now: '2026-07-15T08:00:00Z' });
    expect(rulesOf(reading)).toEqual(findings);
    expect(reading.months).toEqual([]);
    expect(JSON.stringify(reading)).not.toContain('199001012385');
  });
});

describe('an errand that is odd is handed over and named', () => {
  it.each(HANDED_OVER)('where $what', async ({ errands, findings, months = 1 }) => {
    stub.errands.push(...errands());
    const reading = await readStub(stub, { now: '2026-07-15T08:00:00Z' });
    expect(rulesOf(reading)).toEqual(findings);
    expect(reading.months).toHaveLength(months);
  });
});

describe('the namespace', () => {
  it('that has no applications is named, because that looks as if nobody had assistance', async () => {
    expect(rulesOf(await readStub(stub))).toEqual(['no-errands']);
  });

  it('that the case system does not have is no empty one', async () => {
    const sources = [{ municipalityCode: '2281', namespace: 'FINANCIAL_ASSISTENCE', unit: '' }];
    await expect(readStub(stub, { settings: { sources } })).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('of another municipality in an answer is held back', async () => {
    stub.errands.push(single());
    stub.trouble = ({ template }) =>
      template.endsWith('/financial-assistance/{errandId}')
        ? { answer: { status: 200, body: { ...stub.errands[0], municipalityId: '2262' } } }
        : undefined;
    const reading = await readStub(stub);
    expect(rulesOf(reading)).toEqual(['errand-of-another']);
    expect(reading.months).toEqual([]);
  });

  it('with errands of another type is read without them, and the type is named once', async () => {
    const parking = { ...single(), typeSlug: 'parking-permit' };
    stub.errands.push({ ...parking, id: 'parking-1' }, { ...parking, id: 'parking-2' }, single());
    const reading = await readStub(stub, { now: '2026-07-15T08:00:00Z' });
    expect(rulesOf(reading)).toEqual(['errand-type-unknown parking-permit']);
    expect(reading.months).toHaveLength(1);
  });

  it('with codes that the settings lack is named before any errand bears one', async () => {
    stub.errands.push(single());
    stub.types = [
      {
        typeSlug: 'financial-assistance-renewal',
        statuses: [{ code: 'PAUSED' }],
        decisionOptions: [{ code: 'DELVIS_BIFALL' }],
      },
    ];
    const { findings } = await readStub(stub, { now: '2026-07-15T08:00:00Z' });
    expect(findings.map(({ rule, found }) => `${rule} ${found}`)).toEqual([
      'caremanagement-meaning-of-status-missing PAUSED',
      'caremanagement-meaning-of-decision-missing DELVIS_BIFALL',
      'caremanagement-type-not-in-case-system financial-assistance',
      'caremanagement-type-not-in-case-system financial-assistance-new',
      'caremanagement-type-not-in-case-system financial-assistance-supplementary',
    ]);
  });
});

it('each rule of the adapter says in both languages what is the matter, and where it comes from', () => {
  for (const { message, source } of Object.values(adapterRules)) {
    expect(message.sv).toMatch(/\.$/);
    expect(message.en).toMatch(/\.$/);
    expect(source).not.toBe('');
  }
});
