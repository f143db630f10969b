import { isDeepStrictEqual } from 'node:util';
import type { Pool, PoolClient } from 'pg';
import type { DisclosurePlans } from '../../disclosure/index.js';
import { type CalendarMonth, type Finding, fillText, OperatingError } from '../../kernel/index.js';
import { inTransaction } from '../../platform/postgres/index.js';
import { type NationalRequest, nationalTables } from '../national.service.js';
import type { NationalPublication } from './national-publication.js';
import { preparePublication } from './prepare-publication.js';
import {
  keepPublication,
  keptPublications,
  latestPublication,
  lockPublications,
} from './publication.repository.js';

/** What came of publishing: a new version, the one that is there already, or nothing. */
export type PublicationOutcome =
  | { readonly kind: 'published' | 'unchanged'; readonly publication: NationalPublication }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/**
 * Makes the national tables of the months public: protects them, also against everything published before, and keeps
 * them as a new version. Tables that are the same as the last published ones are that version, whoever asks.
 * @param pool logged in as `avstamp_national`, with two connections at least
 * @throws RangeError as `compileNational`
 * @throws OperatingError where no disclosure plan is in force in the first month
 */
export async function publishNational(
  pool: Pool,
  request: NationalRequest,
  plans: DisclosurePlans,
): Promise<PublicationOutcome> {
  // One publication at a time: the one that waited sees what the other published, and all its counts at one moment.
  return inTransaction(pool, async (waiting) => {
    await lockPublications(waiting);
    const work = (client: PoolClient): Promise<PublicationOutcome> => publishOnce(client, request, plans);
    return inTransaction(pool, work, { isolation: 'repeatable read' });
  });
}

async function publishOnce(
  client: PoolClient,
  request: NationalRequest,
  plans: DisclosurePlans,
): Promise<PublicationOutcome> {
  const tables = await nationalTables(client, request);
  const plan = plans.inForce(firstOf(tables.months));
  if (plan === undefined) throw noPlan(firstOf(tables.months));
  const earlier = await keptPublications(client, tables.definitionId, tables.months);
  const prepared = await preparePublication(tables, earlier, plan);
  if (prepared.kind === 'refused') return prepared;
  const { publication } = prepared.kept;
  const latest = await latestPublication(client, publication.definitionId, publication.months);
  if (latest !== undefined && isDeepStrictEqual({ ...publication, version: latest.version }, latest))
    return { kind: 'unchanged', publication: latest };
  await keepPublication(client, prepared.kept);
  return { kind: 'published', publication };
}

/**
 * What has been made public of the months, as it was: for whoever may not see more.
 * @param pool logged in as `avstamp_national`
 * @returns undefined where nothing has been
 */
export function publishedNational(
  pool: Pool,
  definitionId: string,
  months: readonly CalendarMonth[],
): Promise<NationalPublication | undefined> {
  return inTransaction(
    pool,
    (client) => latestPublication(client, definitionId, [...new Set(months)].toSorted()),
    { readOnly: true },
  );
}

function firstOf(months: readonly CalendarMonth[]): CalendarMonth {
  const [first] = months;
  if (first === undefined) throw new RangeError('no month to publish');
  return first;
}

function noPlan(month: CalendarMonth): OperatingError {
  const text = {
    sv: 'Ingen plan för röjandekontroll gäller {month}: det är inte bestämt hur små tal som får visas. Välj en senare månad.',
    en: 'No plan of disclosure control is in force in {month}: it is not settled how small counts may be shown. Choose a later month.',
  };
  return new OperatingError(fillText(text, { month }));
}
