import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../access/index.js';

/** What one transaction at a time may change, by name. */
export interface LockedSubjects {
  readonly names: Iterable<string>;
  /** Names that several transactions may hold at once, while none holds one of them for itself: `month:2013-03`. */
  readonly shared: Iterable<string>;
}

/** Takes the locks `$1`, shared, and `$2`. Appended, not merged: what is shared is locked first. */
export const LOCK_SUBJECTS = `select pg_advisory_xact_lock_shared(hashtextextended(subject, 0)) as locked
    from unnest($1::text[]) as subject
  union all
  select pg_advisory_xact_lock(hashtextextended(subject, 0)) from unnest($2::text[]) as subject`;

/** What `LOCK_SUBJECTS` takes: in one order for all, so that two never wait for each other. */
export function lockValues(
  { municipalityCode }: MunicipalViewer,
  { names, shared }: LockedSubjects,
): readonly [shared: readonly string[], names: readonly string[]] {
  const inOrder = (some: Iterable<string>): string[] =>
    [...new Set(some)].toSorted().map((subject) => `${municipalityCode} ${subject}`);
  return [inOrder(shared), inOrder(names)];
}

/**
 * Lets one transaction at a time change what is registered under these names, such as `person:P1 2013-03`, until it
 * ends: what does not exist yet has no row that could be locked.
 */
export async function lockSubjects(
  client: PoolClient,
  viewer: MunicipalViewer,
  names: Iterable<string>,
  shared: Iterable<string> = [],
): Promise<void> {
  const values = [...lockValues(viewer, { names, shared })];
  await client.query({ name: 'lock-subjects', text: LOCK_SUBJECTS, values });
}
