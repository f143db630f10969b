import type pg from 'pg';

// All that the database holds outside the given schemas, each object once, as PostgreSQL itself names it.
const OBJECTS = `
with outside as (
  select oid from pg_namespace where nspname <> all($1)
    and nspname !~ '^pg_(catalog|toast|temp_|toast_temp_)' and nspname <> 'information_schema'
), relation as (select oid from pg_class where relnamespace in (select oid from outside)),
object (class, oid, part) as (
  select 'pg_class'::regclass, oid, 0 from relation
  union all select 'pg_class'::regclass, attrelid, attnum from pg_attribute
    where attrelid in (select oid from relation) and attnum > 0 and not attisdropped
  union all select 'pg_attrdef'::regclass, oid, 0 from pg_attrdef where adrelid in (select oid from relation)
  union all select 'pg_constraint'::regclass, oid, 0 from pg_constraint where connamespace in (select oid from outside)
  union all select 'pg_trigger'::regclass, oid, 0 from pg_trigger
    where tgrelid in (select oid from relation) and not tgisinternal
  union all select 'pg_policy'::regclass, oid, 0 from pg_policy where polrelid in (select oid from relation)
  union all select 'pg_proc'::regclass, oid, 0 from pg_proc where pronamespace in (select oid from outside)
  union all select 'pg_type'::regclass, oid, 0 from pg_type where typnamespace in (select oid from outside)
  union all select 'pg_operator'::regclass, oid, 0 from pg_operator where oprnamespace in (select oid from outside)
  union all select 'pg_statistic_ext'::regclass, oid, 0 from pg_statistic_ext where stxnamespace in (select oid from outside)
  union all select 'pg_namespace'::regclass, oid, 0 from outside
  union all select 'pg_extension'::regclass, oid, 0 from pg_extension
  union all select 'pg_event_trigger'::regclass, oid, 0 from pg_event_trigger
  union all select 'pg_publication'::regclass, oid, 0 from pg_publication
  union all select 'pg_publication_rel'::regclass, oid, 0 from pg_publication_rel
  union all select 'pg_publication_namespace'::regclass, oid, 0 from pg_publication_namespace
  union all select 'pg_cast'::regclass, oid, 0 from pg_cast where oid >= 16384
  union all select 'pg_foreign_server'::regclass, oid, 0 from pg_foreign_server
  union all select 'pg_user_mapping'::regclass, umid, 0 from pg_user_mappings
)
select concat_ws(' ', type, identity) as name from object, pg_identify_object(class, oid, part)
where identity is not null`;

/** The objects of a database that lie outside some schemas, by what PostgreSQL calls them. */
export async function objectsOutside(
  client: pg.Client,
  schemas: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(OBJECTS, [schemas]);
  return new Set(rows.map(({ name }) => name));
}
