import { EVENT_TYPES, eventDataSchema, eventTypeId, type ModuleEvent } from '@avstamp/plugin-sdk';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const TYPES = EVENT_TYPES.map((type) => eventTypeId(type)).toSorted();

const REPORT_EVENTS = [
  ['compiled', 1],
  ['approved', 1],
  ['approvalWithdrawn', 1],
  ['submitted', 1],
  ['submitted', 2],
] as const;

const STATEMENTS = [
  `insert into avstamp.household (municipality_code, household_ref, unit) values ('0180', 'H', 'Centrum')`,
  `insert into avstamp.closure (municipality_code, household_ref, closed_on) values ('0180', 'H', '2013-03-20')`,
  `update avstamp.closure set household_reason = 1`,
  `update avstamp.closure set household_reason = 2`,
  `update avstamp.closure set voided_at = now()`,
  `insert into avstamp.measure (municipality_code, month, person_ref, code, other_text, party)
    values ('0180', '2013-03-01', 'P', 8, 'Odling', 'provider:Jobb AB')`,
  `update avstamp.measure set days = 3`,
  `update avstamp.measure set withdrawn_at = now()`,
  `insert into avstamp.report (municipality_code, month, definition_id, revision, status, compiled_at, files, tally, findings)
    values ('0180', '2013-04-01', 'socialstyrelsen-2013', 1, 'compiled', now(), '[]', '{}', '[]')`,
  `insert into avstamp.measure (municipality_code, month, person_ref, code) values ('0180', '2013-04-01', 'P', 0)`,
  ...REPORT_EVENTS.map(
    ([
      event,
      revision,
    ]) => `insert into avstamp.report_event (municipality_code, month, definition_id, revision, event, actor, role)
      values ('0180', '2013-03-01', 'socialstyrelsen-2013', ${revision}, '${event}', 'test', 'test')`,
  ),
];

let plugin: RunningPlugin;
const events: ModuleEvent[] = [];
beforeAll(async () => {
  const deliver = async (event: ModuleEvent): Promise<void> => {
    events.push(event);
  };
  plugin = await startPlugin({ events: { deliver } }, { withJobs: true });
  for (const statement of STATEMENTS) await query(plugin.database.urls.admin, statement);
  await query(
    plugin.database.urls.loader,
    `insert into avstamp.measure (municipality_code, month, person_ref, code) values ('0180', '2013-05-01', 'P', 0)`,
  );
  await plugin.runJob('avstamp-deliver-events');
});
afterAll(() => plugin.stop());

describe('the types of events', () => {
  it('are all told of, and each event’s data is what its type’s schema says', () => {
    const ajv = new Ajv2020({ strict: true });
    const checks = new Map<string, ReturnType<typeof ajv.compile>>(
      EVENT_TYPES.map((type) => [eventTypeId(type), ajv.compile(eventDataSchema(type))]),
    );
    for (const { type, data } of events) {
      const check = checks.get(type);
      expect([type, check?.(data), check?.errors]).toEqual([type, true, null]);
    }
    expect([...new Set(events.map(({ type }) => type))].toSorted()).toEqual(TYPES);
  });

  it('are those that the database writes, and no others', async () => {
    const rows = await query<{ source: string }>(
      plugin.database.urls.admin,
      `select prosrc as source from pg_proc where pronamespace = 'avstamp'::regnamespace`,
    );
    const written = rows.flatMap(({ source }) => [...source.matchAll(/'(avstamp\.\w+\.\w+\.v\d+)'/g)]);
    expect([...new Set(written.map(([, type]) => type))].toSorted()).toEqual(TYPES);
  });

  it('have names, words in both languages and fields of their own', () => {
    expect(new Set(TYPES).size).toBe(TYPES.length);
    for (const { when, data } of EVENT_TYPES) {
      for (const text of [when, ...Object.values(data).map(({ meaning }) => meaning)]) {
        expect(text.sv).toMatch(/\.$/);
        expect(text.en).toMatch(/\.$/);
      }
    }
  });
});
