import pg from 'pg';
import { reachable } from './connection-error.js';

/**
 * Does the work over one connection of its own, outside every pool: what belongs to a session, and what is rare.
 *
 * @throws OperatingError where the server cannot be reached
 */
export async function withClient<Value>(
  url: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = await reachable(url, async () => {
    const connecting = new pg.Client({ connectionString: url, application_name: 'avstamp' });
    // A connection that breaks fails the query in progress; the event besides would end the program.
    connecting.on('error', () => undefined);
    await connecting.connect();
    return connecting;
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
