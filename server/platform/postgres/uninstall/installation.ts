import type pg from 'pg';
import { type ModuleRole, moduleRoles } from '../module-roles.js';
import { MODULE_SCHEMAS } from '../module-schemas.js';

/** A schema of the module's, with how much it holds. */
export interface InstalledSchema {
  readonly name: string;
  readonly tables: number;
  /** As PostgreSQL writes it, for instance `21 MB`. */
  readonly size: string;
}

/** What of the module is in a database and its server. */
export interface Installation {
  readonly database: string;
  readonly schemas: readonly InstalledSchema[];
  /** What goes: roles that the module has made, and that no other database of the server needs. */
  readonly roles: readonly string[];
  /** What stays: roles that the host had before, and those that another database needs. */
  readonly keptRoles: readonly string[];
}

const DATABASE = 'select current_database() as name';

const SCHEMAS = `
select nspname as name, count(pg_class.oid)::int as tables,
  pg_size_pretty(coalesce(sum(pg_total_relation_size(pg_class.oid)), 0)) as size
from pg_namespace left join pg_class on relnamespace = pg_namespace.oid and relkind in ('r', 'p')
where nspname = any($1) group by nspname order by nspname`;

const NEEDED_ELSEWHERE = `
select distinct rolname as name from pg_shdepend join pg_roles on pg_roles.oid = refobjid
where refclassid = 'pg_authid'::regclass and rolname = any($1)
  and dbid not in (0, (select oid from pg_database where datname = current_database()))`;

/** Looks what is there; changes nothing. */
export async function readInstallation(client: pg.Client): Promise<Installation> {
  const database = await client.query<{ name: string }>(DATABASE);
  const schemas = await client.query<InstalledSchema>(SCHEMAS, [MODULE_SCHEMAS]);
  const roles = await moduleRoles(client);
  const elsewhere = await client.query<{ name: string }>(NEEDED_ELSEWHERE, [roles.map(({ name }) => name)]);
  const needed = new Set(elsewhere.rows.map(({ name }) => name));
  const goes = ({ name, made }: ModuleRole): boolean => made && !needed.has(name);
  return {
    database: database.rows[0]?.name ?? '',
    schemas: schemas.rows,
    roles: roles.filter(goes).map(({ name }) => name),
    keptRoles: roles.filter((role) => !goes(role)).map(({ name }) => name),
  };
}
