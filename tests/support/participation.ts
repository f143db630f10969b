import { randomUUID } from 'node:crypto';
import type { Identity } from '@avstamp/plugin-sdk';
import { officer } from './invented-participants.js';
import { query } from './query.js';
import type { Answer, RunningPlugin } from './running-plugin.js';

const READ = `query ($person: PersonReference!, $from: CalendarMonth!, $to: CalendarMonth!, $reason: Reason) {
  personMeasures(personReference: $person, from: $from, to: $to, reason: $reason) {
    personReference
    months { month cells { party { kind unit } code version measures { otherText days } lastChange { actor reason } } }
  }
}`;

/** What one field answered; empty where it answered with an error. */
export type Answered = Readonly<Record<string, unknown>>;

/** Asks for one mutation as somebody, with a key of its own unless the input has one. */
export async function mutate(
  plugin: RunningPlugin,
  name: string,
  fields: string,
  input: object,
  identity: Identity = officer,
): Promise<Answered & { readonly answer: Answer }> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await plugin.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    identity,
  );
  return { ...(answer.data?.[name] as Answered | null), answer };
}

/** Lets persons take part at units since 1 January 2013, past the API. */
export async function insertParticipants(
  plugin: RunningPlugin,
  persons: readonly string[],
  units: readonly string[] = ['Arbetscentrum'],
): Promise<void> {
  await query(
    plugin.database.urls.admin,
    `insert into avstamp.participant (municipality_code, unit, person_ref, protected, began_on)
      select '0180', unit, person, false, '2013-01-01' from unnest($1::text[]) person, unnest($2::text[]) unit`,
    [persons, units],
  );
}

/** Marks a month's report as submitted. */
export async function submitReport(plugin: RunningPlugin, month: string): Promise<void> {
  await query(
    plugin.database.urls.admin,
    `insert into avstamp.report (municipality_code, month, definition_id, revision, status, compiled_at, files, tally, findings)
      values ('0180', $1, 'socialstyrelsen-2013', 1, 'submitted', now(), '[]', '{}', '{}')`,
    [`${month}-01`],
  );
}

/** What one field answered, as the test knows its form. */
export function answerOf<Form>({ data }: Pick<Answer, 'data'>, field: string): Form {
  return data?.[field] as Form;
}

/** Asks for a person's measures in some months. */
export function readMeasures(
  plugin: RunningPlugin,
  person: string,
  identity: Identity,
  months: { readonly from: string; readonly to: string; readonly reason?: string },
): Promise<Answer> {
  return plugin.ask(READ, { person, ...months }, identity);
}
