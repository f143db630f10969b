import { join } from 'node:path';
import pg from 'pg';
import { fillText, OperatingError } from '../../kernel/index.js';
import { databaseAnswer } from './database-answers.js';
import {
  type DatabaseEnvironment,
  type DatabaseUrls,
  type LoginRole,
  roleName,
  urlIn,
  urlVariable,
  urlWithLogin,
} from './database-urls.js';
import { makeFolder } from './folder-access.js';
import { withFolderLock } from './folder-lock.js';
import { scramVerifier } from './scram-verifier.js';
import { newPassword, readSecret, writeSecret } from './secret-file.js';
import { withClient } from './with-client.js';

/** Passwords by database cluster and role: roles belong to a whole cluster, whatever its address is today. */
type KeptLogins = Record<string, Partial<Record<LoginRole, string>>>;

function keptLogins(file: string, text: string): KeptLogins {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const template = {
      sv: '{file} går inte att läsa. Ta bort filen, så görs nya lösenord.',
      en: '{file} cannot be read. Remove the file, and new passwords are made.',
    };
    throw new OperatingError(fillText(template, { file }), { cause });
  }
}

async function clusterOf(client: pg.Client): Promise<string> {
  const result = await client.query<{ cluster: string }>(
    'select system_identifier::text as cluster from pg_control_system()',
  );
  const [row] = result.rows;
  if (row === undefined) throw new Error('the server did not say which cluster it is');
  return row.cluster;
}

async function setPassword(client: pg.Client, role: LoginRole, password: string): Promise<void> {
  const verifier = pg.escapeLiteral(scramVerifier(password));
  try {
    await client.query(`alter role ${pg.escapeIdentifier(roleName(role))} password ${verifier}`);
  } catch (cause) {
    const text = {
      sv: `Användaren i DATABASE_URL får inte sätta lösenord för ${roleName(role)}. Ge den rätten CREATEROLE, eller ange ${urlVariable(role)}.`,
      en: `The user in DATABASE_URL may not set the password of ${roleName(role)}. Grant it CREATEROLE, or set ${urlVariable(role)}.`,
    };
    throw new OperatingError(text, { cause });
  }
}

interface Login {
  readonly role: LoginRole;
  readonly url: string;
  /** Undefined where the environment gives the URL and none was generated before. */
  readonly password: string | undefined;
}

async function loginOf(
  client: pg.Client,
  adminUrl: string,
  role: LoginRole,
  keptPassword: string | undefined,
  environment: DatabaseEnvironment,
): Promise<Login> {
  const fromEnvironment = urlIn(environment, urlVariable(role));
  if (fromEnvironment !== undefined) {
    await withClient(fromEnvironment, async () => undefined, urlVariable(role));
    return { role, url: fromEnvironment, password: keptPassword };
  }
  if (keptPassword !== undefined) {
    const url = urlWithLogin(adminUrl, roleName(role), keptPassword);
    if ((await databaseAnswer(url)) === 'yes') return { role, url, password: keptPassword };
  }
  const password = newPassword();
  await setPassword(client, role, password);
  return { role, url: urlWithLogin(adminUrl, roleName(role), password), password };
}

async function loginsOf(
  client: pg.Client,
  adminUrl: string,
  file: string,
  environment: DatabaseEnvironment,
): Promise<DatabaseUrls> {
  const kept = keptLogins(file, (await readSecret(file)) ?? '{}');
  const cluster = await clusterOf(client);
  const login = (role: LoginRole): Promise<Login> =>
    loginOf(client, adminUrl, role, kept[cluster]?.[role], environment);
  const service = await login('service');
  const loader = await login('loader');
  const reporting = await login('reporting');
  const national = await login('national');
  const worker = await login('worker');
  const logins = [service, loader, reporting, national, worker];
  const passwords = Object.fromEntries(logins.map(({ role, password }) => [role, password]));
  await writeSecret(file, JSON.stringify({ ...kept, [cluster]: passwords }, undefined, 2));
  return {
    admin: adminUrl,
    service: service.url,
    loader: loader.url,
    reporting: reporting.url,
    national: national.url,
    worker: worker.url,
  };
}

/**
 * Makes sure that the module can log in as each of its roles. Generated passwords are kept in `logins.json` of the
 * folder (readable by its owner only) and used again as long as they work. Two folders that share one server would
 * take the roles' passwords from each other: then the environment should give AVSTAMP_SERVICE_DATABASE_URL,
 * AVSTAMP_LOADER_DATABASE_URL, AVSTAMP_REPORTING_DATABASE_URL, AVSTAMP_NATIONAL_DATABASE_URL and
 * AVSTAMP_WORKER_DATABASE_URL.
 *
 * @param adminUrl a migrated database
 * @param environment what gives the roles' URLs; without any, passwords are made
 * @throws OperatingError where the server cannot be reached or does not let passwords be set
 */
export async function prepareLogins(
  adminUrl: string,
  folder: string,
  environment: DatabaseEnvironment = process.env,
): Promise<DatabaseUrls> {
  await makeFolder(folder);
  return withFolderLock(join(folder, 'logins.lock'), () =>
    withClient(adminUrl, (client) => loginsOf(client, adminUrl, join(folder, 'logins.json'), environment)),
  );
}
