import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { caseworker } from '../support/invented-identities.js';
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
    expect([data, errors[0]?.extensions['code'], await entries()]).toEqual([
      null,
      'INTERNAL_SERVER_ERROR',
      0,
    ]);
    const again = await refusing.ask(READING, {}, caseworker);
    expect([again.errors, await entries()]).toEqual([[], 1]);
  });

  it('fails when the database does not let us write the log', async () => {
    await query(refusing.database.urls.admin, 'revoke insert on avstamp.audit_entry from avstamp_service');
    const { data, errors } = await refusing.ask(READING, {}, caseworker);
    expect([data, errors[0]?.extensions['code']]).toEqual([null, 'INTERNAL_SERVER_ERROR']);
  });
});
