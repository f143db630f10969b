import pg from 'pg';
import { fillText, OperatingError } from '../../../kernel/index.js';
import { lockMigrations } from '../migration-lock.js';
import { moduleRoles } from '../module-roles.js';
import { MODULE_SCHEMAS, refuseForeignSchemas } from '../module-schemas.js';
import { permitted } from '../permitted.js';
import { withClient } from '../with-client.js';
import { type Installation, readInstallation } from './installation.js';
import { refuseWhileConnected } from './module-connections.js';
import { objectsOutside } from './objects-of-others.js';

/** How long a table may be locked by somebody else. */
const LOCK_TIMEOUT = `set local lock_timeout = '10s'`;
const SHOWN_OBJECTS = 10;
const LOCK_NOT_AVAILABLE = '55P03';
/** A role has rights that somebody else has given it and only they, or a superuser, may take back. */
const STILL_NEEDED = '2BP01';

/** What uninstalling would take away. @throws OperatingError where the server cannot be reached */
export function lookAtInstallation(adminUrl: string): Promise<Installation> {
  return withClient(adminUrl, async (client) => {
    await refuseForeignSchemas(client);
    return readInstallation(client);
  });
}

/**
 * Takes the module away from a database, in one transaction: its schemas with all that is registered in them, the rights
 * and settings of its roles here, and the roles that nobody else needs.
 *
 * @param adminUrl who has installed it, or a superuser
 * @throws OperatingError where the module is in use, where something of the host's needs what is to go, or where the user may
 * not; nothing is changed then
 */
export function uninstallDatabase(adminUrl: string): Promise<Installation> {
  return withClient(adminUrl, async (client) => {
    await lockMigrations(client);
    await refuseForeignSchemas(client);
    const installation = await readInstallation(client);
    const names = (await moduleRoles(client)).map(({ name }) => name);
    await refuseWhileConnected(client, names);
    await client.query('begin');
    try {
      await permitted(() => removeAll(client, installation), NOT_PERMITTED);
      await client.query('commit');
    } catch (failure) {
      await client.query('rollback');
      throw inWords(failure);
    }
    return installation;
  });
}

async function removeAll(client: pg.Client, { schemas, roles }: Installation): Promise<void> {
  await client.query(LOCK_TIMEOUT);
  const before = await objectsOutside(client, MODULE_SCHEMAS);
  for (const { name } of schemas) await client.query(`drop schema ${pg.escapeIdentifier(name)} cascade`);
  const made = (await moduleRoles(client)).filter((role) => role.made).map(({ name }) => name);
  for (const role of made) await removeRights(client, role);
  const after = await objectsOutside(client, MODULE_SCHEMAS);
  const lost = [...before].filter((name) => !after.has(name));
  if (lost.length > 0) throw neededByOthers(lost);
  for (const role of roles) await client.query(`drop role ${pg.escapeIdentifier(role)}`);
}

// Also of a role that stays because another database needs it: here it has nothing more to do.
async function removeRights(client: pg.Client, role: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  await client.query(`grant ${name} to current_user`);
  await client.query(`drop owned by ${name}`);
  await client.query(`alter role ${name} in database ${await ownDatabase(client)} reset all`);
}

async function ownDatabase(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
  return rows[0]?.name ?? '';
}

function neededByOthers(lost: readonly string[]): OperatingError {
  const shown = lost.slice(0, SHOWN_OBJECTS).join('; ');
  const names = lost.length > SHOWN_OBJECTS ? `${shown}; …` : shown;
  return new OperatingError(fillText(NEEDED, { names }));
}

// What PostgreSQL says names objects and roles, and quotes no row.
function inWords(failure: unknown): unknown {
  if (!(failure instanceof Error && 'code' in failure)) return failure;
  if (failure.code === LOCK_NOT_AVAILABLE) return new OperatingError(LOCKED, { cause: failure });
  if (failure.code !== STILL_NEEDED) return failure;
  const words = 'detail' in failure ? `${failure.message}: ${failure.detail}` : failure.message;
  return new OperatingError(fillText(NOT_PERMITTED, { words }), { cause: failure });
}

const LOCKED = {
  sv: 'Någon läser eller ändrar modulens tabeller just nu. Avsluta det, och försök igen. Ingenting har tagits bort.',
  en: 'Somebody is reading or changing the module’s tables just now. End that, and try again. Nothing has been removed.',
};

const NOT_PERMITTED = {
  sv: 'Användaren i DATABASE_URL får inte ta bort allt ({words}). Ange den användare som installerade modulen, eller en superanvändare. Ingenting har tagits bort.',
  en: 'The user in DATABASE_URL may not remove all of it ({words}). Name the user that installed the module, or a superuser. Nothing has been removed.',
};

const NEEDED = {
  sv: 'Något som inte är modulens bygger på dess tabeller och skulle försvinna med dem: {names}. Ta bort eller ändra det först. Ingenting har tagits bort.',
  en: 'Something that is not the module’s is built on its tables and would go with them: {names}. Remove or change that first. Nothing has been removed.',
};
