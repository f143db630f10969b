import { TEST_IDENTITY_NUMBER } from '../support/invented-households.js';
import type { RunningPlugin } from '../support/running-plugin.js';

/** Ways of a port that is unwell, beside answering with something else than the contract says. */
export const UNWELL: readonly (readonly [string, () => unknown])[] = [
  [
    'throws at once',
    () => {
      throw new Error(`nobody knows ${TEST_IDENTITY_NUMBER}`);
    },
  ],
  ['refuses', () => Promise.reject(new Error(`nobody knows ${TEST_IDENTITY_NUMBER}`))],
  ['never answers', () => new Promise(() => undefined)],
];

/** A port's method whose ways are set by the test, and that is well while they are not. */
export class UnwellPort<Arguments extends readonly unknown[], Answer> {
  way: ((...asked: Arguments) => unknown) | undefined;

  constructor(private readonly well: (...asked: Arguments) => Answer) {}

  /** To be given to the host; hosts are not always written in TypeScript. */
  readonly method = (...asked: Arguments): Answer =>
    this.way === undefined ? this.well(...asked) : (this.way(...asked) as Answer);
}

/** How the module says that it is. */
export async function readiness({ url }: RunningPlugin): Promise<readonly [number, unknown]> {
  const ready = await fetch(`${url}/ready`);
  const { degraded }: { readonly degraded?: unknown } = await ready.json();
  return [ready.status, degraded];
}

/** What has been answered and logged, for looking whether it holds somebody's number. */
export const quotes = (plugin: RunningPlugin, ...texts: readonly string[]): boolean =>
  [...texts, ...plugin.log].some((written) => written.includes(TEST_IDENTITY_NUMBER));
