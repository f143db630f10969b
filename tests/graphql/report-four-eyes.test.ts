import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerTo, askChange } from '../support/ask-as.js';
import { colleague, ReportDesk } from '../support/report-desk.js';

let desk: ReportDesk;
beforeEach(async () => {
  desk = await ReportDesk.open();
});
afterEach(() => desk.close());

const proofs = () => desk.rows<{ document: string }>('select document from avstamp.report_proof');

describe('four eyes', () => {
  const administrator = { ...colleague, subject: 'administrator', role: 'administrator' } as const;
  const RULE = `mutation ($input: SetApprovalRuleInput!) { setApprovalRule(input: $input) {
    outcome rule { fourEyes version } } }`;
  const ask = async (fourEyes: boolean, expectedVersion: number) =>
    answerTo<object>(
      await askChange(
        desk.plugin,
        RULE,
        { fourEyes, reason: 'Beslut i nämnden', expectedVersion },
        administrator,
      ),
      'setApprovalRule',
    );

  it('are asked for by an administrator with a reason, which is logged', async () => {
    expect(await ask(true, 0)).toEqual({ outcome: 'SAVED', rule: { fourEyes: true, version: 1 } });
    expect(await ask(true, 1)).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await ask(false, 0)).toMatchObject({ outcome: 'CONFLICT', rule: { version: 1 } });
    const logged = await desk.rows(
      `select actor, reason from avstamp.audit_entry where action = 'set approval rule'`,
    );
    expect(logged).toEqual([{ actor: 'administrator', reason: 'Beslut i nämnden' }]);
    expect((await desk.read()) as object).toMatchObject({ fourEyes: true });
  });

  it('keep whoever compiled by hand from approving, and whoever approved from submitting', async () => {
    await ask(true, 0);
    await desk.compile('reporter', 'reporter');
    const rules = async (step: 'approveReport' | 'submitReport', identity = colleague) =>
      (await desk.step(step, {}, identity)).findings.map(({ rule }) => rule);
    expect((await desk.step('approveReport')).findings.map(({ rule }) => rule)).toEqual([
      'report-approved-by-another-than-compiler',
    ]);
    expect(await desk.step('approveReport', {}, colleague)).toMatchObject({ outcome: 'SAVED' });
    expect(await rules('submitReport')).toEqual(['report-submitted-by-another-than-approver']);
    expect(await desk.step('submitReport')).toMatchObject({ outcome: 'SAVED' });
    const [proof] = await proofs();
    expect(JSON.parse(proof?.document ?? '')).toMatchObject({ fourEyes: true, compiled: { by: 'reporter' } });
  });

  it('do not stand in the way of who approves what the job compiled, also when asked for afterwards', async () => {
    await desk.compile();
    await desk.step('approveReport');
    await ask(true, 0);
    expect(await desk.step('submitReport')).toMatchObject({ outcome: 'REFUSED' });
    expect(await desk.step('submitReport', {}, colleague)).toMatchObject({ outcome: 'SAVED' });
  });

  it('are held by the database, whatever the service forgets', async () => {
    await ask(true, 0);
    await desk.compile('reporter', 'reporter');
    const move = (subject: string, status: string) =>
      desk.rows(
        `with viewer as materialized (select set_config('avstamp.subject', $1, true) as subject)
        update avstamp.report set status = $2 from viewer where viewer.subject <> ''`,
        [subject, status],
      );
    await expect(move('reporter', 'approved')).rejects.toThrow(
      /whoever compiled a report does not approve it/,
    );
    await move('colleague', 'approved');
    await expect(move('colleague', 'submitted')).rejects.toThrow(
      /whoever approved a report does not submit it/,
    );
    await move('reporter', 'submitted');
  });
});
