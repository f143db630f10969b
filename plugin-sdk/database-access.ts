/** What a query gives back: rows as objects by column name. */
export interface QueryRows {
  // The form that `pg` gives: what a column holds is known where the statement is written.
  readonly rows: readonly unknown[];
}

/** One connection, lent until it is released. A `pg` client is one. */
export interface DatabaseConnection {
  query(statement: string, values?: unknown[]): Promise<QueryRows>;
  /** Gives it back; with `true` it is broken and must not be used again. */
  release(broken?: boolean): void;
}

/** Lends connections of one database role. A `pg` pool is one. */
export interface ConnectionSource {
  connect(): Promise<DatabaseConnection>;
}

/** The login roles that the module's migrations make. What each may see is enforced by PostgreSQL. */
export const DATABASE_ROLES = [
  'avstamp_service',
  'avstamp_loader',
  'avstamp_reporting',
  'avstamp_national',
] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/** The roles that requests are served with. */
export type RequestRole = Extract<DatabaseRole, 'avstamp_service' | 'avstamp_national'>;

/** The module's way into PostgreSQL: URLs that it makes pools of, or the host's own pools. */
export type DatabaseAccess =
  | { readonly urls: Readonly<Record<RequestRole, string>> }
  | { readonly connections: Readonly<Record<RequestRole, ConnectionSource>> };
