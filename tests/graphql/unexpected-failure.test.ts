import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedHouseholds, TEST_IDENTITY_NUMBER } from '../support/invented-households.js';
import { caseworker } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ identity: { identify: async () => caseworker } });
  await insertInventedHouseholds(plugin.database.urls.admin);
});
afterAll(() => plugin.stop());

describe('a failure that nobody expected', () => {
  it('reaches the client as a text with a reference, under which the log has it without anything personal', async () => {
    // The database's own words quote the row, as they do when a constraint breaks.
    await query(
      plugin.database.urls.admin,
      `create function avstamp.fail() returns trigger language plpgsql as $$
        begin raise exception 'the person ${TEST_IDENTITY_NUMBER} is in the way'; end $$;
        create trigger failing before insert on avstamp.audit_entry for each statement execute function avstamp.fail()`,
    );
    const { text, errors } = await plugin.ask(
      '{ householdMonth(householdReference: "H1", month: "2013-03") { month } }',
    );
    expect(errors[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    const reference = String(errors[0]?.extensions['reference']);
    expect(errors[0]?.message).toContain(reference);
    const lines = plugin.log.filter((line) => line.includes(reference));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/DatabaseError.*P0001/);
    for (const written of [text, ...plugin.log]) {
      expect(written).not.toContain(TEST_IDENTITY_NUMBER);
      expect(written).not.toMatch(/H1|in the way|postgresql:/);
    }
  });
});

describe('an identity port that breaks', () => {
  it('lets nobody in and tells nothing', async () => {
    const broken = await startPlugin({
      identity: { identify: () => Promise.reject(new Error(`no answer about ${TEST_IDENTITY_NUMBER}`)) },
    });
    const { status, text, data } = await broken.ask('{ codeLists(month: "2013-03") { measures { id } } }');
    expect([status, data]).toEqual([503, undefined]);
    for (const written of [text, ...broken.log]) expect(written).not.toContain(TEST_IDENTITY_NUMBER);
    await broken.stop();
  });
});
