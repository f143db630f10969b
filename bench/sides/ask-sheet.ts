import { SHEET_REQUESTS } from '../requests/sheet-documents.js';
import { askOver, CONNECTIONS } from '../requests/ten-connections.js';
import { ServerSide } from '../servers/server-side.js';
import type { ServerName } from '../servers/servers.js';
import type { OpenSide } from './side.js';

const REQUESTS = 400;
const HOUSEHOLDS = 50;
const HOUSEHOLD = /"[^"]*-H\d+"/g;

/** Asks a server for the month's sheet over ten connections; what is measured is all of it, or the slowest in a hundred. */
export function askSheet(server: ServerName, measured: 'all' | 'slowest'): OpenSide {
  return async (dataSet) => {
    const serving = await ServerSide.open(server, dataSet);
    const check = (answer: string): void => {
      const found = answer.match(HOUSEHOLD)?.length;
      if (found !== HOUSEHOLDS)
        throw new Error(`${server} answered ${found ?? 0} households: ${answer.slice(0, 500)}`);
    };
    const ask = (): Promise<readonly number[]> =>
      askOver(CONNECTIONS, serving.port, REQUESTS, () => SHEET_REQUESTS[server], check);
    return {
      run: async () => {
        const begun = performance.now();
        const times = await ask();
        if (measured === 'all') return performance.now() - begun;
        const slowest = times.toSorted((left, right) => left - right);
        return slowest[Math.ceil(0.99 * REQUESTS) - 1] ?? 0;
      },
      close: () => serving.close(),
    };
  };
}
