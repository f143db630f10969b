import { randomUUID } from 'node:crypto';
import type { Identity } from '@avstamp/plugin-sdk';
import { caseworker } from './invented-identities.js';
import { query } from './query.js';
import type { Answer, RunningPlugin } from './running-plugin.js';

const PAYLOAD = `outcome reportedMonths findings { rule severity field message { sv en } }
  closure { closedOn applicantReason coApplicantReason householdReason notHeardFrom exceptionReason voided version }`;

type Mutation = 'recordClosure' | 'changeClosureReasons' | 'voidClosure';

/** A change of a closing; the key is a new one where the test gives none. */
export async function changeClosing(
  plugin: RunningPlugin,
  mutation: Mutation,
  input: object,
  identity: Identity = caseworker,
): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${PAYLOAD} } }`;
  return plugin.ask(document, { input: { idempotencyKey: randomUUID(), ...input } }, identity);
}

/** What a change came to. @throws Error where it was refused altogether */
export async function changedClosing(
  plugin: RunningPlugin,
  mutation: Mutation,
  input: object,
  identity: Identity = caseworker,
): Promise<unknown> {
  const { data, errors } = await changeClosing(plugin, mutation, input, identity);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join());
  return data?.[mutation];
}

/** The history of closings and contacts, the earliest first. */
export function history(plugin: RunningPlugin) {
  return query<{ readonly kind: string; readonly before: unknown; readonly after: unknown }>(
    plugin.database.urls.admin,
    `select actor, role, kind, household_ref, month, reason, before, after from avstamp.change order by change_id`,
  );
}

/** The log, the earliest entry first. */
export function logOf(plugin: RunningPlugin) {
  return query(
    plugin.database.urls.admin,
    'select actor, action, subject, subjects, reason, details from avstamp.audit_entry order by audit_id',
  );
}
