import { ROLES } from '@avstamp/plugin-sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerTo, askChange, codeOf } from '../support/ask-as.js';
import { administrator, auditor, caseworker, nationalUser } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import {
  APPROVE,
  CARRY_OUT,
  HOLD,
  openRetentionSetting,
  PLAN,
  RECEIPTS,
  type RetentionSetting,
  SET_RULE,
} from '../support/retention-setting.js';

let setting: RetentionSetting;
beforeEach(async () => {
  setting = await openRetentionSetting();
});
afterEach(() => setting.stop());

describe('a receipt', () => {
  it('is listed newest first, and shows when it is no longer what it was', async () => {
    for (let time = 0; time < 2; time += 1)
      await setting.carryOut((await setting.approve(await setting.plan())).plan);
    const page = await setting.plugin.ask(RECEIPTS, { first: 1 }, auditor);
    const list = answerTo<{ pageInfo: { endCursor: string } }>(page, 'retentionReceipts');
    expect(list).toMatchObject({ edges: [{ node: { isVerified: true } }], pageInfo: { hasNextPage: true } });
    await setting.admin('alter table avstamp.retention_receipt disable trigger user');
    await setting.admin(
      `update avstamp.retention_receipt set deleted = '{}' where deleted ->> 'household' = '1'`,
    );
    const next = await setting.plugin.ask(RECEIPTS, { first: 1, after: list.pageInfo.endCursor }, auditor);
    expect(next.data?.['retentionReceipts']).toMatchObject({ edges: [{ node: { isVerified: false } }] });
  });

  it('stands in the log by its hash, and cannot be changed', async () => {
    const { receipt } = await setting.carryOut((await setting.approve(await setting.plan())).plan);
    const [entry] = await setting.admin(
      'select action, details from avstamp.audit_entry order by audit_id desc limit 1',
    );
    expect(entry).toEqual({ action: 'carried out retention', details: { receipt: receipt?.hash } });
    await expect(setting.admin(`update avstamp.retention_receipt set cutoff = '2000-01-01'`)).rejects.toThrow(
      /never changed/,
    );
    await expect(setting.admin('delete from avstamp.retention_receipt')).rejects.toThrow(/never changed/);
  });
});

describe('how long records are kept', () => {
  it('is five years until the municipality says otherwise, within bounds', async () => {
    const rule = '{ retentionRule { years version } }';
    expect((await setting.plugin.ask(rule, {}, auditor)).data).toEqual({
      retentionRule: { years: 5, version: 0 },
    });
    const set = (years: number, expectedVersion: number) =>
      askChange(setting.plugin, SET_RULE, { years, reason: 'Beslut', expectedVersion }, administrator);
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
    const elsewhere = await setting.plugin.ask(rule, {}, { ...auditor, municipalityCode: '1480' });
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
      expect([role, codeOf(await askChange(setting.plugin, mutation, input, identity))]).toEqual([
        role,
        'FORBIDDEN',
      ]);
    }
  });

  it('is refused by the database itself without an approval, by the planner’s own, and for another role', async () => {
    const { id } = await setting.plan();
    const asRole = (role: string, subject: string, statement: string) =>
      query(
        setting.plugin.database.urls.service,
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
