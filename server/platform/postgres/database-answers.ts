import pg from 'pg';

/** Whether a database lets us in: `yes`, `not yet` while nothing listens or the server starts, else why not. */
export type DatabaseAnswer = 'yes' | 'not yet' | Error;

const STARTING_UP = '57P03';
const NOT_YET = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', STARTING_UP]);

/** Connects once, asks nothing, and leaves. */
export async function databaseAnswer(url: string): Promise<DatabaseAnswer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while it is being closed has nobody left to tell.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'yes';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = 'code' in error ? String(error.code) : '';
    return NOT_YET.has(code) || /timeout|terminated/i.test(error.message) ? 'not yet' : error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
