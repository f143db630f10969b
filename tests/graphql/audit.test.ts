import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedHouseholds, onDatabase } from '../support/invented-households.js';
import { caseworker } from '../support/invented-identities.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const QUERY = '{ householdMonth(householdReference: "H1", month: "2013-03") { month } }';

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

  const entries = (): Promise<number> =>
    onDatabase(refusing.database.urls.admin, async (client) => {
      const { rows } = await client.query<{ entries: string }>(
        'select count(*) as entries from avstamp.audit_entry',
      );
      return Number(rows[0]?.entries);
    });

  it("fails when the host's log refuses, and leaves nothing in ours", async () => {
    sinkFails = true;
    const { data, errors } = await refusing.ask(QUERY, {}, caseworker);
    sinkFails = false;
    expect([data, errors[0]?.extensions['code'], await entries()]).toEqual([
      null,
      'INTERNAL_SERVER_ERROR',
      0,
    ]);
    const again = await refusing.ask(QUERY, {}, caseworker);
    expect([again.errors, await entries()]).toEqual([[], 1]);
  });

  it('fails when the database does not let us write the log', async () => {
    await onDatabase(refusing.database.urls.admin, (client) =>
      client.query('revoke insert on avstamp.audit_entry from avstamp_service'),
    );
    const { data, errors } = await refusing.ask(QUERY, {}, caseworker);
    expect([data, errors[0]?.extensions['code']]).toEqual([null, 'INTERNAL_SERVER_ERROR']);
  });
});
