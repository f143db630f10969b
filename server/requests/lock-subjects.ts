import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../access/index.js';

// Appended, not merged: what is shared is locked first.
const LOCK = `select pg_advisory_xact_lock_shared(hashtextextended(subject, 0)) from unnest($1::text[]) as subject
  union all
  select pg_advisory_xact_lock(hashtextextended(subject, 0)) from unnest($2::text[]) as subject`;

/**
 * Lets one transaction at a time change what is registered under these names, such as `person:P1 2013-03`, until it
 * ends: what does not exist yet has no row that could be locked. In one order for all, so that two never wait for
 * each other.
 * @param shared names that several transactions may hold at once, while none holds one of them for itself: `month:2013-03`
 */
export async function lockSubjects(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  subjects: Iterable<string>,
  shared: Iterable<string> = [],
): Promise<void> {
  const names = (some: Iterable<string>): string[] =>
    [...new Set(some)].toSorted().map((subject) => `${municipalityCode} ${subject}`);
  await client.query({ name: 'lock-subjects', text: LOCK, values: [names(shared), names(subjects)] });
}
