import process from 'node:process';
import type { LocalizedText } from '../kernel/index.js';
import { createPool, type DatabaseUrls, type LoginRole } from '../platform/postgres/index.js';

/** What the doctor says of one thing. */
export interface DoctorVerdict {
  readonly check: string;
  readonly fine: boolean;
  /** What is so, and where it is not fine, what to do. */
  readonly text: LocalizedText;
}

type DoctorCheck = (urls: DatabaseUrls) => Promise<DoctorVerdict>;

const LOGIN_ROLES: readonly LoginRole[] = ['service', 'loader', 'reporting', 'national', 'worker'];

const WITHOUT_FORCED_SECURITY = `
select coalesce(string_agg(format('%I.%I', nspname, relname), ', ' order by relname), '') as tables
from pg_class join pg_namespace on pg_namespace.oid = relnamespace
where nspname in ('avstamp', 'avstamp_pseudonym') and relkind in ('r', 'p') and relname <> 'migration'
  and not (relrowsecurity and relforcerowsecurity)`;

const WITHOUT_KEY = `
select coalesce(string_agg(format('%I.%I', nspname, relname), ', ' order by relname), '') as tables
from pg_class join pg_namespace on pg_namespace.oid = relnamespace
where nspname in ('avstamp', 'avstamp_pseudonym') and relkind in ('r', 'p') and relname <> 'migration'
  and not exists (select from pg_constraint where conrelid = pg_class.oid and contype = 'p')`;

const POWERS = `
select rolsuper or rolbypassrls or rolcreaterole
  or exists (select from pg_class where relowner = pg_roles.oid) as too_powerful
from pg_roles where rolname = current_user`;

/** Everything that the doctor looks at, in order. */
export const doctorChecks: readonly DoctorCheck[] = [
  checkNode,
  checkServerVersion,
  ...LOGIN_ROLES.map((role) => (urls: DatabaseUrls) => checkLogin(role, urls)),
  checkRowLevelSecurity,
  checkKeys,
];

async function checkNode(): Promise<DoctorVerdict> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fine = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
  const version = process.versions.node;
  return {
    check: 'node',
    fine,
    text: fine
      ? { sv: `Node ${version}`, en: `Node ${version}` }
      : {
          sv: `Node ${version} är för gammal. Installera 20.19, 22.13, 24.11 eller senare.`,
          en: `Node ${version} is too old. Install 20.19, 22.13, 24.11 or later.`,
        },
  };
}

async function checkServerVersion(urls: DatabaseUrls): Promise<DoctorVerdict> {
  const { version } = await askOne<{ version: string }>(
    urls.admin,
    `select current_setting('server_version') as version`,
  );
  const fine = Number.parseInt(version, 10) >= 15;
  return {
    check: 'postgresql',
    fine,
    text: fine
      ? { sv: `PostgreSQL ${version}`, en: `PostgreSQL ${version}` }
      : {
          sv: `PostgreSQL ${version} är för gammal. Använd 15 eller senare.`,
          en: `PostgreSQL ${version} is too old. Use 15 or later.`,
        },
  };
}

async function checkLogin(role: LoginRole, urls: DatabaseUrls): Promise<DoctorVerdict> {
  const { too_powerful: tooPowerful } = await askOne<{ too_powerful: boolean }>(urls[role], POWERS);
  const name = `avstamp_${role}`;
  return {
    check: name,
    fine: !tooPowerful,
    text: tooPowerful
      ? {
          sv: `${name} får mer än den ska: den är superanvändare, äger tabeller eller går förbi radskyddet. Ta ifrån rollen det.`,
          en: `${name} may more than it should: it is a superuser, owns tables or bypasses row-level security. Take that from the role.`,
        }
      : {
          sv: `${name} loggar in, och får inte mer än den ska`,
          en: `${name} logs in, and may no more than it should`,
        },
  };
}

async function checkRowLevelSecurity(urls: DatabaseUrls): Promise<DoctorVerdict> {
  const { tables } = await askOne<{ tables: string }>(urls.admin, WITHOUT_FORCED_SECURITY);
  return {
    check: 'row-level-security',
    fine: tables === '',
    text:
      tables === ''
        ? { sv: 'Radskyddet gäller alla tabeller', en: 'Row-level security is forced on every table' }
        : {
            sv: `Radskyddet saknas på ${tables}. Kör avstamp migrate på en databas som ingen har ändrat för hand.`,
            en: `Row-level security is missing on ${tables}. Run avstamp migrate on a database that nobody has changed by hand.`,
          },
  };
}

async function checkKeys(urls: DatabaseUrls): Promise<DoctorVerdict> {
  const { tables } = await askOne<{ tables: string }>(urls.admin, WITHOUT_KEY);
  return {
    check: 'keys',
    fine: tables === '',
    text:
      tables === ''
        ? { sv: 'Alla tabeller har sin nyckel', en: 'Every table has its key' }
        : {
            sv: `Nyckeln saknas på ${tables}. Läs in en värdmapp, även en tom: inläsningen lägger tillbaka den.`,
            en: `The key is missing on ${tables}. Load a host folder, even an empty one: the load puts it back.`,
          },
  };
}

async function askOne<Row extends object>(url: string, question: string): Promise<Row> {
  const pool = createPool(url, { name: 'doctor', size: 1 });
  try {
    const { rows } = await pool.query<Row>(question);
    const [row] = rows;
    if (row === undefined) throw new Error('the database gave no answer');
    return row;
  } finally {
    await pool.end();
  }
}
