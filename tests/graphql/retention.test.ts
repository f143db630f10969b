import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { type Identity, ROLES } from '@avstamp/plugin-sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPool } from '../../server/platform/postgres/index.js';
import { answerTo, askChange, codeOf } from '../support/ask-as.js';
import {
  administrator,
  auditor,
  caseworker,
  nationalUser,
  unitManager,
} from '../support/invented-identities.js';
import { insertOldRecords } from '../support/old-records.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const PLAN_FIELDS =
  'id cutoff counts { kind year count } heldHouseholds heldPersons plannedBy approvedBy carriedOutAt version';
const RECEIPT_FIELDS =
  'planId cutoff deleted { kind count } plannedBy approvedBy carriedOutBy hash isVerified';
const PLAN = `mutation ($input: PlanRetentionInput!) { planRetention(input: $input) {
  outcome plan { ${PLAN_FIELDS} } findings { rule } } }`;
const APPROVE = `mutation ($input: ApproveRetentionInput!) { approveRetention(input: $input) {
  outcome plan { ${PLAN_FIELDS} } findings { rule } } }`;
const CARRY_OUT = `mutation ($input: CarryOutRetentionInput!) { carryOutRetention(input: $input) {
  outcome plan { ${PLAN_FIELDS} } receipt { ${RECEIPT_FIELDS} } findings { rule } } }`;
const RECEIPTS = `query ($first: PageSize, $after: Cursor) { retentionReceipts(first: $first, after: $after) {
  edges { node { ${RECEIPT_FIELDS} } } pageInfo { hasNextPage endCursor } } }`;
const HOLD = `mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { outcome hold { id } } }`;
const SET_RULE = `mutation ($input: SetRetentionRuleInput!) { setRetentionRule(input: $input) {
  outcome rule { years version } findings { rule } } }`;

interface Plan {
  readonly id: string;
  readonly counts: readonly { readonly kind: string; readonly year: number; readonly count: number }[];
  readonly heldHouseholds: number;
  readonly heldPersons: number;
  readonly version: number;
}
interface Step {
  readonly outcome: string;
  readonly plan: Plan;
  readonly receipt?: { readonly deleted: readonly { kind: string; count: number }[]; readonly hash: string };
  readonly findings: readonly { readonly rule: string }[];
}

const colleague: Identity = { ...administrator, subject: 'administrator-2' };

let plugin: RunningPlugin;
beforeEach(async () => {
  plugin = await startPlugin();
  await insertOldRecords(plugin.database.urls.admin);
});
afterEach(() => plugin.stop());

const admin = (statement: string, values?: readonly unknown[]) =>
  query<Record<string, unknown>>(plugin.database.urls.admin, statement, values);
const plan = async (identity = administrator) =>
  answerTo<Step>(await askChange(plugin, PLAN, {}, identity), 'planRetention').plan;
const approve = async ({ id, version }: Plan, identity = colleague) =>
  answerTo<Step>(
    await askChange(plugin, APPROVE, { id, expectedVersion: version }, identity),
    'approveRetention',
  );
const carryOut = async ({ id, version }: Plan, identity = administrator) =>
  answerTo<Step>(
    await askChange(plugin, CARRY_OUT, { id, expectedVersion: version }, identity),
    'carryOutRetention',
  );
const rules = ({ findings }: Step) => findings.map(({ rule }) => rule);
const remaining = async (table: string, column: string) => {
  const rows = await admin(
    `select distinct ${column} as reference from ${table} where municipality_code = '0180' order by 1`,
  );
  return rows.map(({ reference }) => reference);
};

describe('a plan', () => {
  it('counts what is due by kind and year, tells of no person, and deletes nothing', async () => {
    const answer = await askChange(plugin, PLAN, {}, administrator);
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
    expect((await plan(elsewhere)).counts).toEqual([]);
    const { id } = await plan();
    const answer = await askChange(
      plugin,
      APPROVE,
      { id, expectedVersion: 1 },
      { ...elsewhere, subject: 'a' },
    );
    const nobodys = await askChange(plugin, APPROVE, { id: 'x', expectedVersion: 1 }, colleague);
    expect([codeOf(answer), codeOf(nobodys)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(answer.text).toBe(nobodys.text);
  });

  it('is the same one when the request is sent again', async () => {
    const key = { idempotencyKey: randomUUID() };
    const first = await askChange(plugin, PLAN, key, administrator);
    expect((await askChange(plugin, PLAN, key, administrator)).text).toBe(first.text);
    expect(await admin('select from avstamp.retention_plan')).toHaveLength(1);
  });
});

describe('the way to a deletion', () => {
  it('takes another user’s approval', async () => {
    const made = await plan();
    expect(rules(await carryOut(made))).toEqual(['retention-plan-is-approved']);
    expect(rules(await approve(made, administrator))).toEqual(['retention-plan-approved-by-another']);
    const approved = await approve(made, unitManager);
    expect(approved).toMatchObject({ outcome: 'SAVED', plan: { approvedBy: 'manager-centrum', version: 2 } });
    expect(rules(await approve(approved.plan))).toEqual(['retention-plan-approved-once']);
    expect((await approve(made)).outcome).toBe('CONFLICT');
  });

  it('deletes exactly what was planned, and nothing of others, of the log or of reports', async () => {
    const made = await plan();
    const audited = await admin('select from avstamp.audit_entry');
    const { plan: approved } = await approve(made);
    const done = await carryOut(approved);
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
    expect(await admin('select from avstamp.report')).toHaveLength(1);
    expect((await admin('select from avstamp.audit_entry')).length).toBe(audited.length + 2);
    const elsewhere = await admin(
      `select household_ref from avstamp.household where municipality_code = '1480'`,
    );
    expect(elsewhere).toEqual([{ household_ref: 'OLD' }]);
  });

  it('takes the key that leads from a number back to the household, and never gives the number to another', async () => {
    const { plan: approved } = await approve(await plan());
    await carryOut(approved);
    const numbers = await admin(
      `select month, household_ref, running_number from avstamp_pseudonym.running_number
        where municipality_code = '0180' order by month, running_number`,
    );
    expect(numbers.map(({ household_ref, running_number }) => [household_ref, running_number])).toEqual([
      ['MIXED', 2],
      ['', 3],
    ]);
  });

  it('cannot be gone twice', async () => {
    const { plan: approved } = await approve(await plan());
    const key = { idempotencyKey: randomUUID(), id: approved.id, expectedVersion: approved.version };
    const first = await askChange(plugin, CARRY_OUT, key, administrator);
    expect((await askChange(plugin, CARRY_OUT, key, administrator)).text).toBe(first.text);
    const { plan: done } = answerTo<Step>(first, 'carryOutRetention');
    expect(rules(await carryOut(done))).toContain('retention-plan-waits');
    expect(await admin('select from avstamp.retention_receipt')).toHaveLength(1);
  });

  it('ends where the records have changed since the plan was made', async () => {
    const made = await plan();
    await admin(`update avstamp.measure set changed_at = '2012-01-01' where person_ref = 'P-old'`);
    expect(rules(await approve(made))).toEqual(['retention-plan-is-current']);
    const { plan: approved } = await approve(await plan());
    await admin(
      `insert into avstamp.closure (municipality_code, household_ref, closed_on) values ('0180', 'MIXED', '2013-03-01')`,
    );
    expect((await carryOut(approved)).outcome).toBe('SAVED');
  });

  it('waits for what is being registered, and then ends, because the records have changed', async () => {
    const { plan: approved } = await approve(await plan());
    const registering = createPool(plugin.database.urls.admin, { name: 'test', size: 1 });
    const client = await registering.connect();
    await client.query(`begin; insert into avstamp.measure (municipality_code, month, person_ref, code, days)
      values ('0180', '2006-02-01', 'P-old', 1, 3)`);
    const ending = carryOut(approved);
    const waits = `select from pg_locks where not granted and mode = 'ShareRowExclusiveLock'`;
    while ((await admin(waits)).length === 0) await setTimeout(20);
    await client.query('commit');
    client.release();
    await registering.end();
    expect(rules(await ending)).toEqual(['retention-plan-is-current']);
    expect(await remaining('avstamp.person', 'person_ref')).toContain('P-old');
  });

  it('ends where the municipality keeps records for longer by then', async () => {
    const { plan: approved } = await approve(await plan());
    const rule = { years: 6, reason: 'Nytt beslut', expectedVersion: 0 };
    const changed = await askChange(plugin, SET_RULE, rule, administrator);
    expect(changed.data?.['setRetentionRule']).toMatchObject({
      outcome: 'SAVED',
      rule: { years: 6, version: 1 },
    });
    expect(rules(await carryOut(approved))).toEqual(['retention-plan-keeps-to-rule']);
    expect((await askChange(plugin, PLAN, {}, administrator)).text).toContain('2007-04-02');
  });
});

describe('what is held', () => {
  it.each([
    ['the household', { householdReference: 'OLD' }],
    ['one of its adults', { personReference: 'P-old' }],
    ['its protected adult', { personReference: 'P-protected' }],
  ])('is never deleted, where the hold is on %s; the plan says how much that is', async (_, held) => {
    const { plan: approved } = await approve(await plan());
    const placed = await askChange(plugin, HOLD, { ...held, reason: 'Pågående tvist' }, administrator);
    expect(placed.data?.['placeLegalHold']).toMatchObject({ outcome: 'SAVED' });
    expect(rules(await carryOut(approved))).toEqual(['retention-plan-is-current']);
    const made = await plan();
    expect(made).toMatchObject({ counts: [], heldHouseholds: 1, heldPersons: 2 });
    const done = await carryOut((await approve(made)).plan);
    expect(done.receipt?.deleted.filter(({ count }) => count > 0)).toEqual([
      { kind: 'answered_request', count: 1 },
    ]);
    expect(await remaining('avstamp.person', 'person_ref')).toContain('P-protected');
  });
});

describe('a receipt', () => {
  it('is listed newest first, and shows when it is no longer what it was', async () => {
    for (let time = 0; time < 2; time += 1) await carryOut((await approve(await plan())).plan);
    const page = await plugin.ask(RECEIPTS, { first: 1 }, auditor);
    const list = page.data?.['retentionReceipts'] as {
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    expect(list).toMatchObject({ edges: [{ node: { isVerified: true } }], pageInfo: { hasNextPage: true } });
    await admin('alter table avstamp.retention_receipt disable trigger user');
    await admin(`update avstamp.retention_receipt set deleted = '{}' where deleted ->> 'household' = '1'`);
    const next = await plugin.ask(RECEIPTS, { first: 1, after: list.pageInfo.endCursor }, auditor);
    expect(next.data?.['retentionReceipts']).toMatchObject({ edges: [{ node: { isVerified: false } }] });
  });

  it('stands in the log by its hash, and cannot be changed', async () => {
    const { receipt } = await carryOut((await approve(await plan())).plan);
    const [entry] = await admin(
      'select action, details from avstamp.audit_entry order by audit_id desc limit 1',
    );
    expect(entry).toEqual({ action: 'carried out retention', details: { receipt: receipt?.hash } });
    await expect(admin(`update avstamp.retention_receipt set cutoff = '2000-01-01'`)).rejects.toThrow(
      /never changed/,
    );
    await expect(admin('delete from avstamp.retention_receipt')).rejects.toThrow(/never changed/);
  });
});

describe('how long records are kept', () => {
  it('is five years until the municipality says otherwise, within bounds', async () => {
    const rule = '{ retentionRule { years version } }';
    expect((await plugin.ask(rule, {}, auditor)).data).toEqual({ retentionRule: { years: 5, version: 0 } });
    const set = (years: number, expectedVersion: number) =>
      askChange(plugin, SET_RULE, { years, reason: 'Beslut', expectedVersion }, administrator);
    expect((await set(0, 0)).data?.['setRetentionRule']).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'retention-years-within-bounds' }],
    });
    expect((await set(10, 0)).data?.['setRetentionRule']).toMatchObject({ outcome: 'SAVED' });
    expect((await set(7, 0)).data?.['setRetentionRule']).toMatchObject({
      outcome: 'CONFLICT',
      rule: { years: 10 },
    });
    expect((await set(10, 1)).data?.['setRetentionRule']).toMatchObject({ outcome: 'UNCHANGED' });
    const elsewhere = await plugin.ask(rule, {}, { ...auditor, municipalityCode: '1480' });
    expect(elsewhere.data).toEqual({ retentionRule: { years: 5, version: 0 } });
  });
});

describe('deleting old records', () => {
  const step = { id: 'x', expectedVersion: 1 };
  const ALL = [
    ['planning', PLAN, {}, ['administrator']],
    ['approving', APPROVE, step, ['administrator', 'unitManager']],
    ['carrying out', CARRY_OUT, step, ['administrator']],
    ['the rule', SET_RULE, { years: 5, reason: 'x', expectedVersion: 0 }, ['administrator']],
    ['holding', HOLD, { personReference: 'P1', reason: 'x' }, ['administrator']],
  ] as const;
  it.each(ALL)('%s is for nobody else', async (_, mutation, input, allowed) => {
    for (const role of ROLES.filter((one) => !allowed.some((each) => each === one))) {
      const identity = role === 'national' ? nationalUser : { ...caseworker, role };
      expect([role, codeOf(await askChange(plugin, mutation, input, identity))]).toEqual([role, 'FORBIDDEN']);
    }
  });

  it('is refused by the database itself without an approval, by the planner’s own, and for another role', async () => {
    const { id } = await plan();
    const asRole = (role: string, subject: string, statement: string) =>
      query(
        plugin.database.urls.service,
        `do $do$ begin
          perform set_config('avstamp.municipality_code', '0180', true), set_config('avstamp.role', '${role}', true),
            set_config('avstamp.subject', '${subject}', true);
          ${statement}; end $do$`,
      );
    const carry = `perform avstamp.carry_out_retention('${id}')`;
    await expect(asRole('administrator', 'administrator', carry)).rejects.toThrow(
      /another user has approved/,
    );
    await expect(asRole('caseworker', 'administrator', carry)).rejects.toThrow(/an administrator/);
    const sign = (by: string) =>
      `update avstamp.retention_plan set approved_by = '${by}' where plan_id = '${id}'`;
    await expect(asRole('administrator', 'administrator', sign('administrator'))).rejects.toThrow(
      /check constraint/,
    );
    await expect(asRole('administrator', 'administrator', sign('other'))).rejects.toThrow(
      /row-level security/,
    );
  });
});
