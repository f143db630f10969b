import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertClosingHouseholds, nameForProtected } from '../../support/closing-households.js';
import { changedClosing, logOf } from '../../support/closing-requests.js';
import { caseworker } from '../../support/invented-identities.js';
import { type RunningPlugin, startPlugin } from '../../support/running-plugin.js';

const COUNTS = '{ recorded other unknown }';
const QUERY = `query ($month: CalendarMonth!, $filter: ClosureFilter, $first: PageSize, $after: Cursor, $reason: Reason) {
  closures(month: $month, filter: $filter, first: $first, after: $after, reason: $reason) {
    edges { node { household { reference } closure { closedOn householdReason } findings { rule } } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;
const COUNT = `query ($month: CalendarMonth!, $reason: Reason) {
  closureCounts(month: $month, reason: $reason) {
    closures withoutReason notHeardFrom applicants ${COUNTS} coApplicants ${COUNTS} households ${COUNTS}
    reportingDeadline daysToReportingDeadline
  }
}`;

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
  await insertClosingHouseholds(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

interface Listed {
  readonly edges: readonly { readonly node: { readonly household: { readonly reference: string } } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const list = async (variables: object = {}, identity = caseworker): Promise<Listed> => {
  const { data, errors } = await plugin.ask(QUERY, { month: '2013-03', ...variables }, identity);
  expect(errors).toEqual([]);
  return data?.['closures'] as Listed;
};
const count = async (variables: object = {}, identity = caseworker): Promise<unknown> => {
  const { data, errors } = await plugin.ask(COUNT, { month: '2013-03', ...variables }, identity);
  expect(errors).toEqual([]);
  return data?.['closureCounts'];
};
const references = ({ edges }: Listed): string[] => edges.map(({ node }) => node.household.reference);

describe("a month's closings", () => {
  it('are those of the own units, by date, with what is owed', async () => {
    expect(await list()).toMatchObject({
      edges: [
        {
          node: {
            household: { reference: 'Single' },
            closure: { closedOn: '2013-03-15', householdReason: null },
            findings: [{ rule: 'closure-has-reasons' }],
          },
        },
        { node: { household: { reference: 'Working' }, findings: [] } },
      ],
    });
    expect(references(await list({}, { ...caseworker, units: ['Norr'] }))).toEqual(['North']);
    expect(references(await list({ month: '2013-04' }))).toEqual([]);
  });

  it('can be narrowed to those without a reason', async () => {
    expect(references(await list({ filter: 'WITHOUT_REASON' }))).toEqual(['Single']);
  });

  it('come page by page, each once', async () => {
    const first = await list({ first: 1 });
    expect([references(first), first.pageInfo.hasNextPage]).toEqual([['Single'], true]);
    const second = await list({ first: 1, after: first.pageInfo.endCursor });
    expect([references(second), second.pageInfo.hasNextPage]).toEqual([['Working'], false]);
  });

  it('hold no household with a protected adult, neither listed nor counted, unless somebody named says why', async () => {
    const named = { ...caseworker, subject: 'user-named' };
    await nameForProtected(plugin.database.urls.admin, named.subject);
    expect(references(await list({}, named))).toEqual(['Single', 'Working']);
    expect(await count({}, named)).toMatchObject({ closures: 2 });
    const reason = 'Genomgång inför rapporten.';
    expect(references(await list({ reason }, named))).toEqual(['Protected', 'Single', 'Working']);
    expect(await count({ reason }, named)).toMatchObject({ closures: 3 });
    expect(references(await list({ reason }))).toEqual(['Single', 'Working']);
    expect(await count({ reason })).toMatchObject({ closures: 2 });
  });

  it('are logged with all who are shown on the page', async () => {
    await list({ first: 1 });
    expect((await logOf(plugin)).at(-1)).toMatchObject({
      action: 'list closures',
      subject: 'month:2013-03',
      subjects: ['household:Single', 'person:B1'],
    });
  });

  it('are counted with other and unknown reasons, and the days that are left to report', async () => {
    const exceptionReason = 'Ingen adress.';
    const levels = { applicantReason: 11, coApplicantReason: 12, householdReason: 12, notHeardFrom: true };
    const couple = { householdReference: 'Couple', closedOn: '2013-03-28', expectedVersion: 0 };
    await changedClosing(plugin, 'recordClosure', { ...couple, ...levels, exceptionReason });
    expect(await count()).toEqual({
      closures: 3,
      withoutReason: 1,
      notHeardFrom: 1,
      applicants: { recorded: 2, other: 1, unknown: 0 },
      coApplicants: { recorded: 1, other: 0, unknown: 1 },
      households: { recorded: 2, other: 0, unknown: 1 },
      reportingDeadline: '2013-04-22',
      daysToReportingDeadline: 20,
    });
  });

  it('leave out a closing that was voided', async () => {
    const couple = { householdReference: 'Couple', closedOn: '2013-03-28', expectedVersion: 1 };
    await changedClosing(plugin, 'voidClosure', { ...couple, reason: 'Ny ansökan.' });
    expect((await list()).edges).toHaveLength(2);
    expect(await count()).toMatchObject({ closures: 2, notHeardFrom: 0 });
  });

  it('tell a closing without the co-applicant’s reason as one without a reason', async () => {
    const couple = { householdReference: 'Couple', closedOn: '2013-03-27', expectedVersion: 0 };
    await changedClosing(plugin, 'recordClosure', { ...couple, applicantReason: 1, householdReason: 1 });
    expect(references(await list({ filter: 'WITHOUT_REASON' }))).toEqual(['Single', 'Couple']);
  });

  it.each([
    ['too many on a page', { first: 101 }],
    ['no cursor', { after: 'x' }],
    ['a cursor without a date', { after: Buffer.from('["today","a"]').toString('base64url') }],
    ['an unknown filter', { filter: 'SOME' }],
  ])('are refused for %s', async (_, variables) => {
    const { status, errors } = await plugin.ask(QUERY, { month: '2013-03', ...variables }, caseworker);
    expect(status).toBeLessThan(500);
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it.each(['labourMarketOfficer', 'externalProvider', 'reporter', 'auditor'] as const)(
    'are not for a %s',
    async (role) => {
      const { errors } = await plugin.ask(QUERY, { month: '2013-03' }, { ...caseworker, role });
      expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
    },
  );
});
