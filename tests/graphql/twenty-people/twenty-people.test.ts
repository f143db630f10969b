import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseworker } from '../../support/invented-identities.js';
import { query } from '../../support/query.js';
import { type RunningPlugin, startPlugin } from '../../support/running-plugin.js';
import type { HistoryEntry, Recorded, State } from './recorded.js';
import { type Step, scripts } from './step.js';

const SAVE = `mutation ($input: SaveMonthInput!) { saveMonth(input: $input) {
  cells { personReference outcome cell { code version entries { days otherText provider } } } } }`;

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
});
afterAll(() => plugin.stop());

const admin = <Row extends object>(statement: string, values: readonly unknown[] = []) =>
  query<Row & Record<string, unknown>>(plugin.database.urls.admin, statement, values);

/** A new household with two adults, of whom nothing is registered. */
async function newHousehold(): Promise<string> {
  const household = randomUUID();
  const adults = [`${household}-0`, `${household}-1`];
  await admin(
    `insert into avstamp.household (municipality_code, household_ref, unit) values ('0180', $1, 'Centrum')`,
    [household],
  );
  await admin(
    `insert into avstamp.person (municipality_code, person_ref) select '0180', unnest($1::text[])`,
    [adults],
  );
  await admin(
    `insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref, co_applicant_ref)
      values ('0180', '2013-03-01', $1, $2, $3)`,
    [household, ...adults],
  );
  return household;
}

/** One person's day: each step is based on what the person was told last. */
async function work(actor: string, household: string, steps: readonly Step[]): Promise<readonly Recorded[]> {
  const told = new Map<string, State>();
  const recorded: Recorded[] = [];
  for (const { cells, sentTwice } of steps) {
    const stated = cells.map(({ person, code, days }) => ({
      householdReference: household,
      personReference: `${household}-${person}`,
      code,
      expectedVersion: told.get(`${household}-${person} ${code}`)?.version ?? 0,
      entries: days === null && code !== 0 ? [] : [entryOf(code, days)],
    }));
    const emptied = stated.map((cell, place) =>
      cells.length === 2 && place === 0 ? { ...cell, entries: [] } : cell,
    );
    const input = { idempotencyKey: randomUUID(), month: '2013-03', cells: emptied };
    const asked = Array.from({ length: sentTwice ? 2 : 1 }, () =>
      plugin.ask(SAVE, { input }, { ...caseworker, subject: actor }),
    );
    const [answer, ...again] = await Promise.all(asked);
    expect(answer?.errors).toEqual([]);
    for (const other of again) expect(other.text).toBe(answer?.text);
    const answers = answersOf(answer?.data);
    answers.forEach(({ personReference, outcome, cell: { code, version, entries } }, place) => {
      const now = { version, entries };
      told.set(`${personReference} ${code}`, now);
      const expectedVersion = stated[place]?.expectedVersion ?? 0;
      recorded.push({ actor, personReference, code, expectedVersion, outcome, now });
    });
  }
  return recorded;
}

interface CellAnswer {
  readonly personReference: string;
  readonly outcome: Recorded['outcome'];
  readonly cell: State & { readonly code: number };
}

function answersOf(data: Record<string, unknown> | null | undefined): readonly CellAnswer[] {
  const { cells = [] } = (data?.['saveMonth'] ?? {}) as { readonly cells?: readonly CellAnswer[] };
  return cells;
}

function entryOf(code: number, days: number | null): object {
  if (code === 0) return {};
  return code === 8 ? { days, otherText: `Validering ${days}` } : { days };
}

const comparable = ({ version, entries }: State): State => ({
  version,
  entries: entries.map((entry) => ({ ...entry, otherText: Reflect.get(entry, 'otherText') || null })),
});

/** The history must tell of exactly what was answered as saved, each change going on from the one before. */
function expectLinear(history: readonly HistoryEntry[], recorded: readonly Recorded[]): void {
  const saved = recorded.filter(({ outcome }) => outcome === 'SAVED');
  expect(history).toHaveLength(saved.length);
  let last: State = { version: 0, entries: [] };
  for (const { actor, before, after } of history) {
    expect(before ?? { version: 0, entries: [] }).toEqual(last);
    expect(after.version).toBeGreaterThan(last.version);
    const basis = last.version;
    const told = saved.filter((one) => one.actor === actor && one.expectedVersion === basis);
    expect(told.map(({ now }) => now)).toEqual([comparable(after)]);
    last = after;
  }
  const states = [{ version: 0, entries: [] }, ...history.map(({ after }) => comparable(after))];
  for (const { outcome, expectedVersion, now } of recorded) {
    expect(states).toContainEqual(now);
    // A conflict is told of a version that was really passed, and what is told can be gone on from: it comes once.
    if (outcome === 'CONFLICT') expect(now.version).toBeGreaterThan(expectedVersion);
  }
  const conflicts = recorded
    .filter(({ outcome }) => outcome === 'CONFLICT')
    .map(({ actor, now }) => `${actor} ${now.version}`);
  expect(new Set(conflicts).size).toBe(conflicts.length);
}

describe('twenty people on the same household and month', () => {
  const outcomes = new Set<string>();

  it('lose no update, are told each conflict once, and leave a history that is one line', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, async (everybody) => {
        const household = await newHousehold();
        const days = await Promise.all(
          everybody.map((steps, person) => work(`user-${person}`, household, steps)),
        );
        const recorded = days.flat();
        for (const { outcome } of recorded) outcomes.add(outcome);
        const history = await admin<HistoryEntry>(
          `select actor, person_ref, code, before, after from avstamp.change where person_ref in ($1, $2) order by change_id`,
          [`${household}-0`, `${household}-1`],
        );
        for (const person of [`${household}-0`, `${household}-1`])
          for (const code of [0, 1, 2, 8])
            expectLinear(
              history.filter((entry) => entry.person_ref === person && entry.code === code),
              recorded.filter((one) => one.personReference === person && one.code === code),
            );
        await expectRegistered(household, history);
      }),
      { numRuns: 4 },
    );
    expect([...outcomes].toSorted()).toEqual(['CONFLICT', 'REFUSED', 'SAVED', 'UNCHANGED']);
  }, 180_000);
});

/** What is registered in the end is what the history ends with, and keeps the rules of a person's month. */
async function expectRegistered(household: string, history: readonly HistoryEntry[]): Promise<void> {
  const rows = await admin<{ person_ref: string; code: number; version: number; left: number }>(
    `select person_ref, code, sum(version)::integer as version, count(*) filter (where withdrawn_at is null)::integer as left
      from avstamp.measure where person_ref in ($1, $2) group by person_ref, code`,
    [`${household}-0`, `${household}-1`],
  );
  for (const { person_ref, code, version, left } of rows) {
    const last = history.findLast((entry) => entry.person_ref === person_ref && entry.code === code);
    expect([version, left]).toEqual([last?.after.version, last?.after.entries.length]);
    const others = rows.filter((row) => row.person_ref === person_ref && row.code !== 0 && row.left > 0);
    if (code === 0 && left > 0) expect(others).toEqual([]);
  }
}
