import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPool } from '../../server/platform/postgres/index.js';
import { answerTo, askChange, codeOf } from '../support/ask-as.js';
import { administrator, unitManager } from '../support/invented-identities.js';
import {
  APPROVE,
  CARRY_OUT,
  colleague,
  HOLD,
  openRetentionSetting,
  PLAN,
  type RetentionSetting,
  rulesOf,
  SET_RULE,
  type Step,
} from '../support/retention-setting.js';

let setting: RetentionSetting;
beforeEach(async () => {
  setting = await openRetentionSetting();
});
afterEach(() => setting.stop());

const remaining = async (table: string, column: string) => {
  const rows = await setting.admin(
    `select distinct ${column} as reference from ${table} where municipality_code = '0180' order by 1`,
  );
  return rows.map(({ reference }) => reference);
};

describe('a plan', () => {
  it('counts what is due by kind and year, tells of no person, and deletes nothing', async () => {
    const answer = await askChange(setting.plugin, PLAN, {}, administrator);
    expect(answer.data?.['planRetention']).toMatchObject({
      outcome: 'SAVED',
      plan: {
        cutoff: '2008-04-02',
        counts: [
          { kind: 'assistance_month', year: 2006, count: 2 },
          { kind: 'change', year: 2006, count: 1 },
          { kind: 'closure', year: 2006, count: 1 },
          { kind: 'disclosure_ground', year: 2006, count: 1 },
          { kind: 'household', year: 2006, count: 1 },
          { kind: 'measure', year: 2006, count: 2 },
          { kind: 'participant', year: 2006, count: 1 },
          { kind: 'person', year: 2006, count: 2 },
          { kind: 'protected_person_access', year: 2006, count: 1 },
        ],
        heldHouseholds: 0,
        heldPersons: 0,
        plannedBy: 'administrator',
        approvedBy: null,
        version: 1,
      },
    });
    expect(answer.text).not.toMatch(/OLD|P-/);
    expect(await remaining('avstamp.household', 'household_ref')).toContain('OLD');
  });

  it("does not speak of another municipality's records", async () => {
    const elsewhere = { ...administrator, municipalityCode: '1480' };
    expect((await setting.plan(elsewhere)).counts).toEqual([]);
    const { id } = await setting.plan();
    const answer = await askChange(
      setting.plugin,
      APPROVE,
      { id, expectedVersion: 1 },
      { ...elsewhere, subject: 'a' },
    );
    const nobodys = await askChange(setting.plugin, APPROVE, { id: 'x', expectedVersion: 1 }, colleague);
    expect([codeOf(answer), codeOf(nobodys)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(answer.text).toBe(nobodys.text);
  });

  it('is the same one when the request is sent again', async () => {
    const key = { idempotencyKey: randomUUID() };
    const first = await askChange(setting.plugin, PLAN, key, administrator);
    expect((await askChange(setting.plugin, PLAN, key, administrator)).text).toBe(first.text);
    expect(await setting.admin('select from avstamp.retention_plan')).toHaveLength(1);
  });
});

describe('the way to a deletion', () => {
  it('takes another user’s approval', async () => {
    const made = await setting.plan();
    expect(rulesOf(await setting.carryOut(made))).toEqual(['retention-plan-is-approved']);
    expect(rulesOf(await setting.approve(made, administrator))).toEqual([
      'retention-plan-approved-by-another',
    ]);
    const approved = await setting.approve(made, unitManager);
    expect(approved).toMatchObject({ outcome: 'SAVED', plan: { approvedBy: 'manager-centrum', version: 2 } });
    expect(rulesOf(await setting.approve(approved.plan))).toEqual(['retention-plan-approved-once']);
    expect((await setting.approve(made)).outcome).toBe('CONFLICT');
  });

  it('deletes exactly what was planned, and nothing of others, of the log or of reports', async () => {
    const made = await setting.plan();
    const audited = await setting.admin('select from avstamp.audit_entry');
    const { plan: approved } = await setting.approve(made);
    const done = await setting.carryOut(approved);
    expect(done).toMatchObject({
      outcome: 'SAVED',
      findings: [],
      receipt: {
        cutoff: '2008-04-02',
        carriedOutBy: 'administrator',
        approvedBy: 'administrator-2',
        isVerified: true,
      },
    });
    const deleted = new Map(done.receipt?.deleted.map(({ kind, count }) => [kind, count]));
    for (const { kind, count } of made.counts) expect([kind, deleted.get(kind)]).toEqual([kind, count]);
    expect([deleted.get('running_number'), deleted.get('answered_request')]).toEqual([2, 1]);

    expect(await remaining('avstamp.household', 'household_ref')).toEqual(['H1', 'MIXED', 'ONGOING']);
    expect(await remaining('avstamp.person', 'person_ref')).toEqual([
      'P-active',
      'P-late',
      'P-ongoing',
      'P-worked-with',
      'P1',
    ]);
    for (const table of ['measure', 'change', 'participant', 'disclosure_ground', 'protected_person_access'])
      expect(await remaining(`avstamp.${table}`, 'person_ref')).not.toContain('P-old');
    expect(await setting.admin('select from avstamp.report')).toHaveLength(1);
    expect((await setting.admin('select from avstamp.audit_entry')).length).toBe(audited.length + 2);
    const elsewhere = await setting.admin(
      `select household_ref from avstamp.household where municipality_code = '1480'`,
    );
    expect(elsewhere).toEqual([{ household_ref: 'OLD' }]);
  });

  it('leaves nothing of the person in the lists that were handed in, and what is about others', async () => {
    await setting.admin(`insert into avstamp.import_file (municipality_code, file_id, unit, party, file_name, uploaded_by,
        source_rows, findings, fingerprint)
      values ('0180', '00000000-0000-4000-8000-0000000000aa', 'Arbetscentrum', 'labour', 'a.csv', 'u', 3, '[]', sha256('a'))`);
    await setting.admin(`insert into avstamp.import_row (municipality_code, file_id, row_number, unit, party, source_rows,
        person_ref, candidate_refs, month, measure_text, code, other_text, days, provider, verdict, findings, fingerprint)
      select '0180', '00000000-0000-4000-8000-0000000000aa', number, 'Arbetscentrum', 'labour', '{2}', person,
        candidates, '2006-01', '', '1', '', '5', '', 'sound', '[]', sha256('a')
      from (values (1, 'P-old', '{}'::text[]), (2, null, '{P-active,P-old,P-late}'), (3, 'P-active', '{}'))
        as row (number, person, candidates)`);
    const { plan: approved } = await setting.approve(await setting.plan());
    expect((await setting.carryOut(approved)).outcome).toBe('SAVED');
    expect(
      await setting.admin('select row_number, person_ref, candidate_refs from avstamp.import_row order by 1'),
    ).toEqual([
      { row_number: 2, person_ref: null, candidate_refs: ['P-active', 'P-late'] },
      { row_number: 3, person_ref: 'P-active', candidate_refs: [] },
    ]);
  });

  it('takes the key that leads from a number back to the household, and never gives the number to another', async () => {
    const { plan: approved } = await setting.approve(await setting.plan());
    await setting.carryOut(approved);
    const numbers = await setting.admin(
      `select month, household_ref, running_number from avstamp_pseudonym.running_number
        where municipality_code = '0180' order by month, running_number`,
    );
    expect(numbers.map(({ household_ref, running_number }) => [household_ref, running_number])).toEqual([
      ['MIXED', 2],
      ['', 3],
    ]);
  });

  it('cannot be gone twice', async () => {
    const { plan: approved } = await setting.approve(await setting.plan());
    const key = { idempotencyKey: randomUUID(), id: approved.id, expectedVersion: approved.version };
    const first = await askChange(setting.plugin, CARRY_OUT, key, administrator);
    expect((await askChange(setting.plugin, CARRY_OUT, key, administrator)).text).toBe(first.text);
    const { plan: done } = answerTo<Step>(first, 'carryOutRetention');
    expect(rulesOf(await setting.carryOut(done))).toContain('retention-plan-waits');
    expect(await setting.admin('select from avstamp.retention_receipt')).toHaveLength(1);
  });

  it('ends where the records have changed since the plan was made', async () => {
    const made = await setting.plan();
    await setting.admin(`update avstamp.measure set changed_at = '2012-01-01' where person_ref = 'P-old'`);
    expect(rulesOf(await setting.approve(made))).toEqual(['retention-plan-is-current']);
    const { plan: approved } = await setting.approve(await setting.plan());
    await setting.admin(
      `insert into avstamp.closure (municipality_code, household_ref, closed_on) values ('0180', 'MIXED', '2013-03-01')`,
    );
    expect((await setting.carryOut(approved)).outcome).toBe('SAVED');
  });

  it('waits for what is being registered, and then ends, because the records have changed', async () => {
    const { plan: approved } = await setting.approve(await setting.plan());
    const registering = createPool(setting.plugin.database.urls.admin, { name: 'test', size: 1 });
    const client = await registering.connect();
    await client.query(`begin; insert into avstamp.measure (municipality_code, month, person_ref, code, days)
      values ('0180', '2006-02-01', 'P-old', 1, 3)`);
    const ending = setting.carryOut(approved);
    const waits = `select from pg_locks where not granted and mode = 'ShareRowExclusiveLock'`;
    while ((await setting.admin(waits)).length === 0) await setTimeout(20);
    await client.query('commit');
    client.release();
    await registering.end();
    expect(rulesOf(await ending)).toEqual(['retention-plan-is-current']);
    expect(await remaining('avstamp.person', 'person_ref')).toContain('P-old');
  });

  it('ends where the municipality keeps records for longer by then', async () => {
    const { plan: approved } = await setting.approve(await setting.plan());
    const rule = { years: 6, reason: 'Nytt beslut', expectedVersion: 0 };
    const changed = await askChange(setting.plugin, SET_RULE, rule, administrator);
    expect(changed.data?.['setRetentionRule']).toMatchObject({
      outcome: 'SAVED',
      rule: { years: 6, version: 1 },
    });
    expect(rulesOf(await setting.carryOut(approved))).toEqual(['retention-plan-keeps-to-rule']);
    expect((await askChange(setting.plugin, PLAN, {}, administrator)).text).toContain('2007-04-02');
  });
});

describe('what is held', () => {
  it.each([
    ['the household', { householdReference: 'OLD' }],
    ['one of its adults', { personReference: 'P-old' }],
    ['its protected adult', { personReference: 'P-protected' }],
  ])('is never deleted, where the hold is on %s; the plan says how much that is', async (_, held) => {
    const { plan: approved } = await setting.approve(await setting.plan());
    const placed = await askChange(
      setting.plugin,
      HOLD,
      { ...held, reason: 'Pågående tvist' },
      administrator,
    );
    expect(placed.data?.['placeLegalHold']).toMatchObject({ outcome: 'SAVED' });
    expect(rulesOf(await setting.carryOut(approved))).toEqual(['retention-plan-is-current']);
    const made = await setting.plan();
    expect(made).toMatchObject({ counts: [], heldHouseholds: 1, heldPersons: 2 });
    const done = await setting.carryOut((await setting.approve(made)).plan);
    expect(done.receipt?.deleted.filter(({ count }) => count > 0)).toEqual([
      { kind: 'answered_request', count: 1 },
    ]);
    expect(await remaining('avstamp.person', 'person_ref')).toContain('P-protected');
  });
});
