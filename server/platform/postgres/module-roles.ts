import pg from 'pg';

/** What a role that the module has made says of itself: one that a host had before is not the module's to take away. */
const MARK = 'Made by Avstamp; taken away by avstamp uninstall.';

const INSUFFICIENT_PRIVILEGE = '42501';

const ROLES = `
select rolname as name, coalesce(shobj_description(oid, 'pg_authid') = $1, false) as made
from pg_roles where rolname like 'avstamp\\_%' order by rolname`;

/** A role of the server with one of the module's names. */
export interface ModuleRole {
  readonly name: string;
  /** True where the module has made it. */
  readonly made: boolean;
}

/** The roles of the server that have the module's names, whoever made them. */
export async function moduleRoles(client: pg.Client): Promise<readonly ModuleRole[]> {
  const { rows } = await client.query<ModuleRole>(ROLES, [MARK]);
  return rows;
}

/** Does work that may make roles, and marks those it has made, also where it fails half way. */
export async function markingNewRoles<Value>(client: pg.Client, work: () => Promise<Value>): Promise<Value> {
  const before = new Set((await moduleRoles(client)).map(({ name }) => name));
  try {
    return await work();
  } finally {
    const made = (await moduleRoles(client)).filter((role) => !role.made && !before.has(role.name));
    for (const { name } of made) await mark(client, name);
  }
}

// Another database of the server may be installed just now by another user: who may not mark a role has not made it.
async function mark(client: pg.Client, role: string): Promise<void> {
  try {
    await client.query(`comment on role ${pg.escapeIdentifier(role)} is ${pg.escapeLiteral(MARK)}`);
  } catch (failure) {
    if (!(failure instanceof Error && 'code' in failure && failure.code === INSUFFICIENT_PRIVILEGE))
      throw failure;
  }
}
