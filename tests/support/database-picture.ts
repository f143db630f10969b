import { DATABASE_OBJECTS, DATABASE_TABLES } from './database-picture.sql.js';
import { query } from './query.js';

/**
 * A database as a dump of it would show it: every object, right, setting and row as one line, and the roles of its server.
 * Two equal pictures are two equal dumps; the programs that write dumps do not come with the embedded PostgreSQL.
 * @param adminUrl a superuser's: passwords are compared by what the server keeps of them
 */
export async function databasePicture(adminUrl: string): Promise<readonly string[]> {
  const objects = await query<{ object: string }>(adminUrl, DATABASE_OBJECTS);
  const tables = await query<{ name: string }>(adminUrl, DATABASE_TABLES);
  const rows: string[] = [];
  for (const { name } of tables) {
    const found = await query<{ row: string }>(
      adminUrl,
      `select to_json(one)::text as row from (select * from ${name}) one order by 1`,
    );
    rows.push(...found.map(({ row }) => `${name} ${row}`));
  }
  return [...objects.map(({ object }) => object), ...rows];
}
