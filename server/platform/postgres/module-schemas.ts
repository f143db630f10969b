import type pg from 'pg';
import { fillText, OperatingError } from '../../kernel/index.js';
import { JOB_QUEUE_SCHEMA } from './job-queue-schema.js';

/** All schemas that the module makes, and nobody else has anything in. */
export const MODULE_SCHEMAS: readonly string[] = ['avstamp', 'avstamp_pseudonym', JOB_QUEUE_SCHEMA];

// What tells the module's schema from another of the same name: a table that it always has. The first one is made empty.
const FOREIGN = `
select nspname as name from pg_namespace
where case nspname
  when 'avstamp' then not (${has('avstamp', 'migration')}) and exists (select from pg_class where relnamespace = pg_namespace.oid)
  when 'avstamp_pseudonym' then not (${has('avstamp', 'migration')})
  when '${JOB_QUEUE_SCHEMA}' then not (${has(JOB_QUEUE_SCHEMA, 'migrations')})
  else false end
order by nspname`;

/**
 * Lets no migration into a schema that somebody else has given the module's name.
 * @throws OperatingError which names it
 */
export async function refuseForeignSchemas(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(FOREIGN);
  if (rows.length === 0) return;
  const names = rows.map(({ name }) => name).join(', ');
  throw new OperatingError(fillText(FOREIGN_SCHEMA, { names }));
}

// A name cannot be looked up in a schema that the user may not enter: the catalogue tells everybody.
function has(schema: string, table: string): string {
  return `exists (select from pg_tables where schemaname = '${schema}' and tablename = '${table}')`;
}

const FOREIGN_SCHEMA = {
  sv: 'Databasen har redan {names}, som inte är modulens. Byt namn på det schemat, eller ge modulen en annan databas. Ingenting har ändrats.',
  en: 'The database already has {names}, which is not the module’s. Rename that schema, or give the module another database. Nothing has been changed.',
};
