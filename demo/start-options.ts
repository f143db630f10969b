import { parseArgs } from 'node:util';

/** How `npm start` is called. */
export const USAGE = `Användning / usage: npm start -- [--once] [--port <number>]
  --once            sluta efter tabellerna / stop after the tables
  --port <number>   port för GraphQL, 0–65535 / port of GraphQL (4000)
  --help            visa detta / show this`;

/** What `npm start` was asked for. */
export interface StartOptions {
  /** Stop after the tables. */
  readonly once: boolean;
  readonly help: boolean;
  /** 0 takes a free one. */
  readonly port: number;
}

/** Reads the arguments; undefined where they are wrong, which is told before any work. */
export function startOptions(parameters: readonly string[]): StartOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        once: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        port: { type: 'string', default: '4000' },
      },
    });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : 65_536;
    return port > 65_535 ? undefined : { ...values, port };
  } catch {
    return undefined;
  }
}
