import { randomUUID } from 'node:crypto';
import { verifyWebhook } from '@avstamp/plugin-sdk';
import { CloudEvent, HTTP } from 'cloudevents';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changedClosing } from '../support/closing-requests.js';
import { caseworker, unitManager } from '../support/invented-identities.js';
import { insertInventedSheet } from '../support/invented-sheet.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { EventReceiver, SECRET } from './event-receiver.js';

const NOW = new Date('2013-04-02T08:00:00Z');
const SAVE = 'mutation ($input: SaveMonthInput!) { saveMonth(input: $input) { outcome } }';

let plugin: RunningPlugin;
let receiver: EventReceiver;
beforeAll(async () => {
  receiver = await EventReceiver.open();
  plugin = await startPlugin({ events: receiver.port }, { withJobs: true });
  await insertInventedSheet(plugin.database.urls.admin);
  await deliver();
});
afterAll(async () => {
  await plugin.stop();
  await receiver.close();
});
beforeEach(() => {
  receiver.requests.length = 0;
});

const deliver = (): Promise<void> => plugin.runJob('avstamp-deliver-events');

async function save(person: string, code: number, entries: readonly object[], expectedVersion: number) {
  const cell = {
    householdReference: person.slice(0, 1),
    personReference: person,
    code,
    expectedVersion,
    entries,
  };
  const input = { idempotencyKey: randomUUID(), month: '2013-03', cells: [cell] };
  const { data, errors } = await plugin.ask(SAVE, { input }, caseworker);
  expect(errors).toEqual([]);
  expect(data?.['saveMonth']).toMatchObject({ outcome: 'SAVED' });
}

const measure = { personReference: 'A2', month: '2013-03', code: 2, party: 'social' };

describe('a measure', () => {
  it('is told of when it is registered, changed, withdrawn and registered again', async () => {
    await save('A2', 2, [{ days: 12, provider: 'OWN' }], 0);
    await save('A2', 2, [{ days: 13, provider: 'OWN' }], 1);
    await save('A2', 2, [], 2);
    await save('A2', 2, [{ days: 14, provider: 'OWN' }], 3);
    await deliver();
    expect(receiver.told).toEqual([
      ['avstamp.measure.registered.v1', measure],
      ['avstamp.measure.changed.v1', measure],
      ['avstamp.measure.withdrawn.v1', measure],
      ['avstamp.measure.registered.v1', measure],
    ]);
  });

  it('with several texts is one event, and none of the texts is in it', async () => {
    await save('B1', 8, [{ otherText: 'Odling i kolonilott' }, { otherText: 'Sömnad' }], 0);
    await deliver();
    expect(receiver.told).toEqual([
      ['avstamp.measure.registered.v1', { ...measure, personReference: 'B1', code: 8 }],
    ]);
    expect(JSON.stringify(receiver.requests)).not.toMatch(/Odling|Sömnad/);
  });

  it('that is not saved is not told of', async () => {
    const cell = {
      householdReference: 'A',
      personReference: 'A2',
      code: 3,
      expectedVersion: 0,
      entries: [{ days: 40 }],
    };
    const { data } = await plugin.ask(
      SAVE,
      { input: { idempotencyKey: randomUUID(), month: '2013-03', cells: [cell] } },
      caseworker,
    );
    expect(data?.['saveMonth']).toMatchObject({ outcome: 'REFUSED' });
    await deliver();
    expect(receiver.requests).toEqual([]);
  });
});

describe('a closing', () => {
  it('is told of when reasons are recorded and changed, and when it is voided', async () => {
    await query(
      plugin.database.urls.admin,
      `insert into avstamp.closure (municipality_code, household_ref, closed_on)
      values ('0180', 'B', '2013-03-20')`,
    );
    const closing = { householdReference: 'B', closedOn: '2013-03-20' };
    for (const [mutation, input] of [
      ['recordClosure', { applicantReason: 1, householdReason: 1, expectedVersion: 1 }],
      ['changeClosureReasons', { applicantReason: 2, householdReason: 2, expectedVersion: 2 }],
      ['voidClosure', { expectedVersion: 3, reason: 'Ärendet öppnades igen.' }],
    ] as const) {
      expect(await changedClosing(plugin, mutation, { ...closing, ...input })).toMatchObject({
        outcome: 'SAVED',
      });
    }
    await deliver();
    expect(receiver.told).toEqual([
      ['avstamp.closure.recorded.v1', closing],
      ['avstamp.closure.changed.v1', closing],
      ['avstamp.closure.voided.v1', closing],
    ]);
    expect(JSON.stringify(receiver.requests)).not.toContain('öppnades');
  });
});

describe('every request to a webhook', () => {
  it('is signed as Standard Webhooks says, and a CloudEvent as its own library reads it', async () => {
    await save('A1', 4, [{ days: 3, provider: 'OWN' }], 0);
    await deliver();
    const [request] = receiver.requests;
    if (request === undefined) throw new Error('nothing came');
    expect(request).toMatchObject({ method: 'POST', path: '/events' });
    expect(verifyWebhook(request, { secret: SECRET, now: NOW })).toMatchObject({
      verified: true,
      event: { type: 'avstamp.measure.registered.v1', municipality: '0180', data: { personReference: 'A1' } },
    });
    const event = HTTP.toEvent({ headers: request.headers, body: request.body });
    if (!(event instanceof CloudEvent)) throw new Error('what came is no single event');
    expect(event.validate()).toBe(true);
    expect(event).toMatchObject({
      specversion: '1.0',
      id: request.headers['webhook-id'],
      source: '/avstamp/municipalities/0180',
      datacontenttype: 'application/json',
    });
    expect(event['sequence']).toMatch(/^\d{16}$/);
  });

  it('names persons nowhere but in its data', async () => {
    await save('A1', 4, [], 1);
    await deliver();
    for (const { path, headers, body } of receiver.requests) {
      const { data, ...attributes } = JSON.parse(body);
      expect(data).toMatchObject({ personReference: 'A1' });
      expect(JSON.stringify([path, headers, attributes])).not.toContain('A1');
    }
    expect(receiver.requests).toHaveLength(1);
    expect(plugin.log.join()).not.toContain('A1');
  });
});

const NAME = `mutation ($input: NameForProtectedPersonInput!) { nameForProtectedPerson(input: $input) { outcome } }`;

describe('of a protected person', () => {
  it('nobody is told who has been named, nor who reads', async () => {
    const named = { personReference: 'D2', subject: caseworker.subject, expectedVersion: 0 };
    const input = { ...named, idempotencyKey: randomUUID(), reason: 'Handlägger hushållet.' };
    const { data } = await plugin.ask(NAME, { input }, unitManager);
    expect(data?.['nameForProtectedPerson']).toEqual({ outcome: 'SAVED' });
    await deliver();
    expect(receiver.requests).toEqual([]);
  });

  it('is told by reference what is registered, as of everybody, and not that anybody is protected', async () => {
    await query(
      plugin.database.urls.admin,
      `insert into avstamp.closure (municipality_code, household_ref, closed_on) values ('0180', 'D', '2013-03-21')`,
    );
    const closing = { householdReference: 'D', closedOn: '2013-03-21' };
    const reasons = { applicantReason: 1, coApplicantReason: 1, householdReason: 1 };
    const input = { ...closing, ...reasons, expectedVersion: 1, reason: 'Hushållet flyttade.' };
    expect(await changedClosing(plugin, 'recordClosure', input)).toMatchObject({ outcome: 'SAVED' });
    await deliver();
    expect(receiver.told).toEqual([['avstamp.closure.recorded.v1', closing]]);
    // Signatures and ids are letters by chance: what is told stands in the body, and references there as they are.
    const bodies = receiver.requests.map(({ body }) => body).join('\n');
    expect(bodies).not.toMatch(/flyttade|[Pp]rotected|D2/);
  });
});
