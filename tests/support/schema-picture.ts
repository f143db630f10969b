import { query } from './query.js';

const OBJECTS = `
  with ours as (select oid from pg_namespace where nspname like 'avstamp%'),
  tables as (select * from pg_class where relnamespace in (select oid from ours))
  select concat_ws(' ', 'schema', nspname, nspacl, nspowner::regrole) as object
    from pg_namespace where nspname like 'avstamp%'
  union all
  select concat_ws(' ', 'relation', oid::regclass, relkind, relowner::regrole, relacl, relrowsecurity, relforcerowsecurity)
    from tables
  union all
  select concat_ws(' ', 'column', attrelid::regclass, attnum, attname, format_type(atttypid, atttypmod), attnotnull,
      attcollation, attacl)
    from pg_attribute join tables on tables.oid = attrelid where not attisdropped and attnum > 0
  union all
  select concat_ws(' ', 'default', adrelid::regclass, adnum, pg_get_expr(adbin, adrelid))
    from pg_attrdef join tables on tables.oid = adrelid
  union all
  select concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where connamespace in (select oid from ours)
  union all
  select concat_ws(' ', 'index', pg_get_indexdef(indexrelid)) from pg_index join tables on tables.oid = indexrelid
  union all
  select concat_ws(' ', 'policy', polrelid::regclass, polname, polcmd, polpermissive, polroles::regrole[],
      pg_get_expr(polqual, polrelid), 'check', pg_get_expr(polwithcheck, polrelid))
    from pg_policy join tables on tables.oid = polrelid
  union all
  select concat_ws(' ', 'trigger', pg_get_triggerdef(pg_trigger.oid))
    from pg_trigger join tables on tables.oid = tgrelid where not tgisinternal
  union all
  select concat_ws(' ', 'function', pg_get_functiondef(oid), proowner::regrole, proacl)
    from pg_proc where pronamespace in (select oid from ours) and prokind in ('f', 'p')
  order by object`;

/** All that the module's schemas hold, each object as one line: two equal pictures are two equal schemas. */
export async function schemaPicture(adminUrl: string): Promise<readonly string[]> {
  const rows = await query<{ object: string }>(adminUrl, OBJECTS);
  return rows.map(({ object }) => object);
}
