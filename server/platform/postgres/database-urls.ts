/** The roles that the module logs in as, without the prefix that they have in the database; see migration 1. */
export type LoginRole = 'service' | 'loader' | 'reporting' | 'national' | 'worker';

/** One URL per role; `admin` owns the schema and is used by migrations only. They hold passwords: never print them. */
export type DatabaseUrls = Readonly<Record<LoginRole | 'admin', string>>;

/** The environment variables that name databases; a variable that is missing is undefined. */
export type DatabaseEnvironment = Readonly<Record<string, string | undefined>>;

/** What a variable names; one that is set to nothing names nothing. */
export function urlIn(environment: DatabaseEnvironment, variable: string): string | undefined {
  const url = environment[variable];
  return url === '' ? undefined : url;
}

/** The variable in which somebody who looks after a role's password gives its URL. */
export function urlVariable(role: LoginRole): string {
  return `AVSTAMP_${role.toUpperCase()}_DATABASE_URL`;
}

/** An environment in which a program uses exactly these databases: it starts no server and makes no passwords. */
export function environmentOf({ admin, ...logins }: DatabaseUrls): DatabaseEnvironment {
  const { service, loader, reporting, national, worker } = logins;
  return {
    DATABASE_URL: admin,
    [urlVariable('service')]: service,
    [urlVariable('loader')]: loader,
    [urlVariable('reporting')]: reporting,
    [urlVariable('national')]: national,
    [urlVariable('worker')]: worker,
  };
}

/** The role's name in the database, such as `avstamp_service`. */
export function roleName(role: LoginRole): string {
  return `avstamp_${role}`;
}

/** The same server and database, with another user. */
export function urlWithLogin(url: string, user: string, password: string): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = password;
  return changed.href;
}

/** The same server and user, with another database. */
export function urlWithDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
