import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { ROLES } from '@avstamp/plugin-sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerTo, codeOf } from '../support/ask-as.js';
import { caseworker, nationalUser, reporter } from '../support/invented-identities.js';
import { colleague, ReportDesk } from '../support/report-desk.js';

let desk: ReportDesk;
beforeEach(async () => {
  desk = await ReportDesk.open();
});
afterEach(() => desk.close());

describe('a month', () => {
  it('is open before anything is compiled, and says that nothing was handed over', async () => {
    const month = await desk.read();
    expect(month).toMatchObject({
      state: 'OPEN',
      revisions: [],
      collection: { opens: '2013-04-02' },
      statusText: { sv: 'Ingen rapport är sammanställd. Inget är lämnat.' },
    });
    expect(month.steps.map(({ step, allowed }) => [step, allowed])).toEqual([
      ['APPROVE', false],
      ['WITHDRAW_APPROVAL', false],
      ['SUBMIT', false],
      ['ADD_RECEIPT', false],
    ]);
  });

  it('goes from compiled to approved to submitted, and each step is told, logged and kept', async () => {
    await desk.compile();
    const compiled = await desk.read();
    expect(compiled).toMatchObject({ state: 'COMPILED', changedAfterCompile: false });
    expect(compiled.statusText.sv).toMatch(/Det är inte godkänt och inte lämnat/);
    expect(compiled.steps.filter(({ allowed }) => allowed).map(({ step }) => step)).toEqual(['APPROVE']);

    const approved = await desk.step('approveReport');
    expect(approved).toMatchObject({ outcome: 'SAVED', report: { state: 'APPROVED' }, findings: [] });
    expect(approved.report.statusText.sv).toBe('Version 1 är godkänd. Den är inte lämnad.');

    const submitted = await desk.step('submitReport');
    expect(submitted).toMatchObject({
      outcome: 'SAVED',
      report: { state: 'SUBMITTED', revisions: [{ proofHash: expect.stringMatching(/^[0-9a-f]{64}$/) }] },
    });
    expect(submitted.report.statusText.sv).toMatch(/vet vi först när en kvittens finns/);
    expect(submitted.report.revisions[0]?.events.map(({ event, actor }) => [event, actor])).toEqual([
      ['compiled', 'avstamp-monthly-report'],
      ['approved', 'reporter'],
      ['submitted', 'reporter'],
    ]);
    const actions = await desk.rows(
      `select action from avstamp.audit_entry where action ~ '(approve|submit) report' order by audit_id`,
    );
    expect(actions).toEqual([{ action: 'approve report' }, { action: 'submit report' }]);
  });

  it('is corrected when a later version is handed over, and says so while the correction is a draft', async () => {
    await desk.submitted();
    await desk.workshop.measures('0180', [{ person: 'B-2', code: 3 }]);
    expect(await desk.read()).toMatchObject({ state: 'SUBMITTED', changedAfterCompile: true });
    await desk.compile();
    const drafted = await desk.read();
    expect(drafted).toMatchObject({ state: 'SUBMITTED', revisions: [{ revision: 2 }, { revision: 1 }] });
    expect(drafted.statusText.sv).toMatch(/^Version 1 är lämnad.* Ett utkast till version 2 är sammanställt/);
    await desk.step('approveReport');
    expect(await desk.step('submitReport')).toMatchObject({ report: { state: 'CORRECTED' } });
  });

  it('of another municipality is open to its own reporter', async () => {
    await desk.compile();
    expect(await desk.read({ ...reporter, municipalityCode: '1480' })).toMatchObject({
      state: 'OPEN',
      revisions: [],
    });
  });
});

describe('approving', () => {
  it('is refused while there are errors, and where something has changed since the compile', async () => {
    await desk.compile();
    await desk.rows(`update avstamp.report set findings = '{"closure-household-reason": 2}'`);
    await desk.workshop.measures('0180', [{ person: 'B-2', code: 3 }]);
    const { outcome, findings } = await desk.step('approveReport');
    expect(outcome).toBe('REFUSED');
    expect(findings.map(({ rule }) => rule)).toEqual([
      'report-approved-without-errors',
      'report-approved-as-it-stands',
    ]);
  });

  it('what has been compiled anew meanwhile is a conflict, with the report as it is now', async () => {
    await desk.compile();
    const [seen] = (await desk.read()).revisions;
    await desk.workshop.measures('0180', [{ person: 'B-2', code: 3 }]);
    await desk.compile();
    const answer = await desk.step('approveReport', { expectedContentHash: seen?.contentHash });
    expect(answer).toMatchObject({ outcome: 'CONFLICT', report: { state: 'COMPILED' } });
    expect(answer.report.revisions[0]?.contentHash).not.toBe(seen?.contentHash);
    expect(await desk.step('approveReport', { expectedRevision: 2 })).toMatchObject({ outcome: 'CONFLICT' });
  });

  it('is done once for a key, and once for the report', async () => {
    await desk.compile();
    const key = { idempotencyKey: randomUUID() };
    const first = await desk.ask('approveReport', key);
    expect((await desk.ask('approveReport', key)).text).toBe(first.text);
    expect(codeOf(await desk.ask('withdrawApproval', { ...key, reason: 'Fel fil' }))).toBe('CONFLICT');
    expect(await desk.step('approveReport', {}, colleague)).toMatchObject({ outcome: 'UNCHANGED' });
    const events = await desk.rows(`select from avstamp.report_event where event = 'approved'`);
    expect(events).toHaveLength(1);
  });

  it('can be taken back with a reason, after which the draft may be compiled again', async () => {
    await desk.compile();
    await desk.step('approveReport');
    expect((await desk.compile()).findings[0]?.rule).toBe('report-is-draft');
    const withdrawn = await desk.step('withdrawApproval', { reason: 'En enhet saknas' });
    expect(withdrawn).toMatchObject({ outcome: 'SAVED', report: { state: 'COMPILED' } });
    expect(withdrawn.report.revisions[0]?.events.at(-1)).toMatchObject({
      event: 'approvalWithdrawn',
      reason: 'En enhet saknas',
    });
    await desk.workshop.measures('0180', [{ person: 'B-2', code: 3 }]);
    expect((await desk.compile()).unchanged).toBe(false);
    expect(await desk.step('withdrawApproval', { reason: 'Igen' })).toMatchObject({ outcome: 'REFUSED' });
  });

  it('of nothing is refused', async () => {
    expect(await desk.step('approveReport')).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'report-step-has-report' }],
    });
  });
});

describe('a list of months', () => {
  const MONTHS = `query ($first: PageSize, $after: Cursor) { monthlyReports(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { month state revision changedAfterCompile } } } }`;
  const list = async (variables: object = {}) =>
    answerTo<{
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly edges: readonly { readonly node: object }[];
    }>(await desk.plugin.ask(MONTHS, variables, reporter), 'monthlyReports');

  it('has every month since the first report, also those that nobody reported', async () => {
    expect((await list()).edges).toEqual([
      { node: { month: '2013-03', state: 'OPEN', revision: 0, changedAfterCompile: false } },
    ]);
    await desk.submitted();
    await desk.rows(`insert into avstamp.report values
      ('0180', '2013-05-01', 'socialstyrelsen-2013', 1, 'compiled', now(), '[]', '{}', '{}')`);
    const page = await list({ first: 2 });
    expect(page.edges.map(({ node }) => node)).toMatchObject([
      { month: '2013-05', state: 'COMPILED', revision: 1 },
      { month: '2013-04', state: 'OPEN', revision: 0 },
    ]);
    expect(page.pageInfo.hasNextPage).toBe(true);
    const rest = await list({ first: 2, after: page.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node)).toMatchObject([
      { month: '2013-03', state: 'SUBMITTED', revision: 1 },
    ]);
  });
});

describe('the life cycle', () => {
  it('is for reporters alone', async () => {
    for (const role of ROLES.filter((one) => one !== 'reporter')) {
      const identity = role === 'national' ? nationalUser : { ...caseworker, role };
      const steps = ['approveReport', 'withdrawApproval', 'submitReport'] as const;
      const reason = { reason: 'Fel fil' };
      for (const step of steps) {
        const answer = await desk.ask(step, step === 'withdrawApproval' ? reason : {}, identity);
        expect([role, step, codeOf(answer)]).toEqual([role, step, 'FORBIDDEN']);
      }
    }
  });

  it('moves on once where two reporters do the same at once', async () => {
    await desk.compile();
    const outcomes = await Promise.all([
      desk.step('approveReport'),
      desk.step('approveReport', {}, colleague),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['SAVED', 'UNCHANGED']);
    const submitted = await Promise.all([
      desk.step('submitReport'),
      desk.step('submitReport', {}, colleague),
    ]);
    expect(submitted.map(({ outcome }) => outcome).toSorted()).toEqual(['SAVED', 'UNCHANGED']);
    expect(await desk.rows('select from avstamp.report_proof')).toHaveLength(1);
    expect(await readdir(desk.path('.'))).toContain('bevis-0180-2013-03-version-1.json');
  });
});
