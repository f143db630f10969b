import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { caseworker } from '../support/invented-identities.js';
import { insertInventedSheet } from '../support/invented-sheet.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const READING = '{ householdMonth(householdReference: "H3", month: "2013-03") { month } }';

describe('a reading that cannot be logged', () => {
  let refusing: RunningPlugin;
  let sinkFails = false;
  beforeAll(async () => {
    const record = async (): Promise<void> => {
      if (sinkFails) throw new Error('the host does not take the entry');
    };
    refusing = await startPlugin({ auditSink: { record } });
    await insertInventedHouseholds(refusing.database.urls.admin);
  });
  afterAll(() => refusing.stop());

  const entries = async (): Promise<number> => {
    const rows = await query(refusing.database.urls.admin, 'select from avstamp.audit_entry');
    return rows.length;
  };

  it("fails when the host's log refuses, and leaves nothing in ours", async () => {
    sinkFails = true;
    const { data, errors } = await refusing.ask(READING, {}, caseworker);
    sinkFails = false;
    expect([data, errors[0]?.extensions['code'], await entries()]).toEqual([null, 'UNAVAILABLE', 0]);
    const again = await refusing.ask(READING, {}, caseworker);
    expect([again.errors, await entries()]).toEqual([[], 1]);
  });

  it('fails when the database does not let us write the log', async () => {
    await query(refusing.database.urls.admin, 'revoke insert on avstamp.audit_entry from avstamp_service');
    const { data, errors } = await refusing.ask(READING, {}, caseworker);
    expect([data, errors[0]?.extensions['code']]).toEqual([null, 'INTERNAL_SERVER_ERROR']);
  });
});

describe('a saving that cannot be logged', () => {
  const SAVE = 'mutation ($input: SaveMonthInput!) { saveMonth(input: $input) { outcome } }';
  const cellOf = (household: string) => ({
    householdReference: household,
    personReference: `${household}1`,
    code: 2,
    expectedVersion: 0,
    entries: [{ days: 3, provider: 'OWN' }],
  });
  const KEPT = ['measure', 'change', 'audit_entry', 'answered_request'];
  let refusing: RunningPlugin;
  let accepted = 0;
  beforeAll(async () => {
    const record = async (): Promise<void> => {
      if (accepted === 0) throw new Error('the host does not take the entry');
      accepted -= 1;
    };
    refusing = await startPlugin({ auditSink: { record } });
    await insertInventedSheet(refusing.database.urls.admin);
  });
  afterAll(() => refusing.stop());

  const counts = (): Promise<readonly unknown[]> =>
    query(
      refusing.database.urls.admin,
      `select ${KEPT.map((table) => `(select count(*)::integer from avstamp.${table}) as ${table}`).join(', ')}`,
    );
  const saving = (...households: readonly string[]) => {
    const cells = households.map(cellOf);
    return { input: { idempotencyKey: randomUUID(), month: '2013-03', cells } };
  };

  it.each([
    ['the saving', 0, saving('A')],
    ['what of it was refused', 0, saving('A', 'N')],
    ['the saving, after what of it was refused', 1, saving('A', 'N')],
    ['that nothing of it was for the viewer', 0, saving('N')],
  ])(
    'leaves nothing, where the log of the host does not take %s, and can be sent again',
    async (_, taken, sent) => {
      const before = await counts();
      accepted = taken;
      const { errors } = await refusing.ask(SAVE, sent, caseworker);
      expect([errors[0]?.extensions['code'], await counts()]).toEqual(['UNAVAILABLE', before]);
    },
  );

  it('is saved under its key once the log of the host takes it', async () => {
    const sent = saving('A');
    await refusing.ask(SAVE, sent, caseworker);
    accepted = 1;
    const { data } = await refusing.ask(SAVE, sent, caseworker);
    expect(data).toEqual({ saveMonth: { outcome: 'SAVED' } });
    const again = await refusing.ask(SAVE, sent, caseworker);
    expect(again.data).toEqual(data);
  });

  it('leaves nothing where the database does not let us write the log', async () => {
    const { admin } = refusing.database.urls;
    const before = await counts();
    accepted = 9;
    await query(admin, 'revoke insert on avstamp.audit_entry from avstamp_service');
    const { errors } = await refusing.ask(SAVE, saving('B'), caseworker);
    await query(admin, 'grant insert on avstamp.audit_entry to avstamp_service');
    expect([errors[0]?.extensions['code'], await counts()]).toEqual(['INTERNAL_SERVER_ERROR', before]);
  });
});
