/**
 * The roles that requests are served with: `service` sees one municipality at a time, `national` sees counts of all
 * and no person. The module's migrations make them as `avstamp_service` and `avstamp_national`.
 */
export const REQUEST_ROLES = ['service', 'national'] as const;
/** One of `REQUEST_ROLES`. */
export type RequestRole = (typeof REQUEST_ROLES)[number];

/**
 * Where PostgreSQL is, with a login for each role: `postgresql://user:password@host:port/database`. The module makes
 * pools of its own, because its transactions carry settings that a shared pool could leak.
 */
export type RequestDatabaseUrls = Readonly<Record<RequestRole, string>>;

/**
 * The roles that jobs work as: `reporting` compiles a report and alone reads the pseudonym key, `loader` sees which
 * municipalities there are. A process that only serves requests has no use for them and should not know them.
 */
export const JOB_ROLES = ['reporting', 'loader'] as const;
/** One of `JOB_ROLES`. */
export type JobRole = (typeof JOB_ROLES)[number];
/** A PostgreSQL URL for each role of the jobs. */
export type JobDatabaseUrls = Readonly<Record<JobRole, string>>;
