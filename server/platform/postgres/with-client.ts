import pg from 'pg';
import { reachable } from './connection-error.js';

/**
 * Does the work over one connection of its own, outside every pool: what belongs to a session, and what is rare.
 *
 * @param variable the environment variable that the URL comes from; `DATABASE_URL` where it is not given
 * @throws OperatingError where the server cannot be reached
 */
export async function withClient<Value>(
  url: string,
  work: (client: pg.Client) => Promise<Value>,
  variable?: string,
): Promise<Value> {
  const connect = async (): Promise<pg.Client> => {
    const connecting = new pg.Client({ connectionString: url, application_name: 'avstamp' });
    // A connection that breaks fails the query in progress; the event besides would end the program.
    connecting.on('error', () => undefined);
    await connecting.connect();
    return connecting;
  };
  const client = await reachable(url, connect, variable);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
