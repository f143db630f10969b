import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../access/index.js';
import type { LocalWord } from '../codes/index.js';
import { type LocalSynonym, SYNONYM_LIMIT } from './local-synonym.js';

/** A row of `avstamp.local_synonym`. */
interface LocalSynonymRow {
  readonly phrase: string;
  readonly code: number | null;
  readonly outside_reason: string | null;
  readonly version: number;
  readonly removed: boolean;
}

/** A phrase with its row, whether or not it has been taken away. */
export type KeptSynonym = LocalSynonym & { readonly removed: boolean };

const COLUMNS = 'phrase, code, outside_reason, version, removed_at is not null as removed';

/** The municipality's words for a list, at most `first`, in order after a phrase. Row-level security keeps them to it. */
export async function selectSynonyms(
  client: PoolClient,
  listId: string,
  { first = SYNONYM_LIMIT, after = '' }: { readonly first?: number; readonly after?: string } = {},
): Promise<readonly LocalSynonym[]> {
  const { rows } = await client.query<LocalSynonymRow>({
    name: 'select-local-synonyms',
    text: `select ${COLUMNS} from avstamp.local_synonym
      where list_id = $1 and phrase > $2 and removed_at is null order by phrase limit $3`,
    values: [listId, after, first],
  });
  return rows.map(synonymOf);
}

/** The row of a phrase; undefined where it never had one. */
export async function selectSynonym(
  client: PoolClient,
  listId: string,
  phrase: string,
): Promise<KeptSynonym | undefined> {
  const { rows } = await client.query<LocalSynonymRow>({
    name: 'select-local-synonym',
    text: `select ${COLUMNS} from avstamp.local_synonym where list_id = $1 and phrase = $2`,
    values: [listId, phrase],
  });
  const [row] = rows;
  return row && { ...synonymOf(row), removed: row.removed };
}

/** Writes what a phrase means from now on, or that it means nothing any more, over the version that was there. */
export async function writeSynonym(
  client: PoolClient,
  viewer: MunicipalViewer,
  listId: string,
  { phrase, leadsTo, version, removed }: KeptSynonym,
): Promise<void> {
  await client.query({
    name: 'write-local-synonym',
    text: `insert into avstamp.local_synonym as kept
        (municipality_code, list_id, phrase, code, outside_reason, changed_by, version, removed_at)
      values ($1, $2, $3, $4, $5, $6, $7, case when $8 then now() end)
      on conflict (municipality_code, list_id, phrase) do update set code = excluded.code,
        outside_reason = excluded.outside_reason, changed_by = excluded.changed_by, version = excluded.version,
        removed_at = excluded.removed_at`,
    values: [
      viewer.municipalityCode,
      listId,
      phrase,
      leadsTo.kind === 'code' ? leadsTo.code : null,
      leadsTo.kind === 'outside' ? leadsTo.reason : null,
      viewer.subject,
      version,
      removed,
    ],
  });
}

function synonymOf({ phrase, code, outside_reason, version }: LocalSynonymRow): LocalSynonym {
  return { phrase, leadsTo: targetOf(code, outside_reason), version };
}

function targetOf(code: number | null, reason: string | null): LocalWord['leadsTo'] {
  return code === null ? { kind: 'outside', reason: reason ?? '' } : { kind: 'code', code };
}
