import { Agent, request } from 'node:http';

/** How many ask at the same time, each over a connection of its own. */
export const CONNECTIONS = 10;

/**
 * Posts bodies over so many connections, each the next as soon as it has the answer to the one before.
 * @param bodyOf the body of each request, in turn
 * @param check throws where an answer is not what was asked for
 * @returns the milliseconds of each request
 */
export async function askOver(
  connections: number,
  port: number,
  count: number,
  bodyOf: (place: number) => string,
  check: (answer: string, place: number) => void,
): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let next = 0;
  const askOn = async (): Promise<void> => {
    for (let place = next++; place < count; place = next++) {
      const begun = performance.now();
      const answer = await post(agent, port, bodyOf(place));
      times.push(performance.now() - begun);
      check(answer, place);
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  agent.destroy();
  return times;
}

function post(agent: Agent, port: number, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request({ agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers });
    asked.on('response', (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve(Buffer.concat(pieces).toString()));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
