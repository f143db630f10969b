import type pg from 'pg';
import { fillText, OperatingError } from '../../../kernel/index.js';

const CONNECTED = `
select string_agg(distinct usename, ', ' order by usename) as names from pg_stat_activity
where datname = current_database() and pid <> pg_backend_pid()
  and (usename = any($1) or application_name like 'avstamp %')`;

/**
 * Lets nothing be taken away from under a service or worker that is connected to this database.
 * @param roles all that the module may be logged in as
 * @throws OperatingError which names who is logged in
 */
export async function refuseWhileConnected(client: pg.Client, roles: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ names: string | null }>(CONNECTED, [roles]);
  const names = rows[0]?.names ?? null;
  if (names !== null) throw new OperatingError(fillText(IN_USE, { names }));
}

const IN_USE = {
  sv: 'Modulen används: {names} är inloggad i databasen. Avsluta tjänsten, den som tar jobb och anslutningspooler framför databasen, och försök igen. Ingenting har tagits bort.',
  en: 'The module is in use: {names} is logged in to the database. End the service, the worker and connection poolers before the database, and try again. Nothing has been removed.',
};
