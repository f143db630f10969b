import { readFileSync } from 'node:fs';
import {
  type AdapterSettings,
  type ClosingConfirmations,
  type CodeMeanings,
  type KeptReadings,
  keptReadings,
  type Reading,
  readSettings,
  type Surroundings,
} from '@avstamp/host-caremanagement';
import { MUNICIPALITY } from './invented-errand.js';
import type { StubCaremanagement } from './stub-caremanagement.js';

const EXAMPLE = new URL('../../../adapters/caremanagement/settings/example.json', import.meta.url);

/** What a test wants otherwise than in the example of the settings. */
export interface Otherwise {
  readonly settings?: Partial<AdapterSettings>;
  readonly limits?: Partial<AdapterSettings['limits']>;
  /** ISO 8601; the first of September 2026 where left out. */
  readonly now?: string;
  readonly surroundings?: Partial<Surroundings>;
  readonly confirmations?: ClosingConfirmations;
}

/** The example's settings, for the stub: quick pauses, and whatever a test wants. */
export function settingsFor(
  stub: StubCaremanagement,
  { settings = {}, limits = {} }: Otherwise = {},
): AdapterSettings {
  const example = readSettings(JSON.parse(readFileSync(EXAMPLE, 'utf8')));
  return readSettings({
    ...example,
    baseUrl: stub.baseUrl,
    ...settings,
    limits: { ...example.limits, firstPauseMilliseconds: 1, longestPauseMilliseconds: 20, ...limits },
  });
}

/** What codes mean in the example's settings. */
export function meaningsOfExample(): CodeMeanings {
  const [meanings] = readSettings(JSON.parse(readFileSync(EXAMPLE, 'utf8'))).meanings;
  if (meanings === undefined) throw new Error('the example says what codes mean');
  return meanings;
}

/** Readings of the stub, with a log that is kept. */
export function readingsOf(
  stub: StubCaremanagement,
  otherwise: Otherwise = {},
): KeptReadings & { readonly log: string[] } {
  const log: string[] = [];
  const say = (message: string, facts?: unknown): void => {
    log.push(`${message} ${JSON.stringify(facts ?? {})}`);
  };
  const { now = '2026-09-01T08:00:00Z', surroundings = {}, confirmations } = otherwise;
  const around: Surroundings = {
    clock: { now: () => new Date(now) },
    logger: { info: say, warn: say, error: say },
    ...surroundings,
  };
  return { ...keptReadings(settingsFor(stub, otherwise), around, confirmations), log };
}

/** One reading of the stub. */
export function readStub(stub: StubCaremanagement, otherwise: Otherwise = {}): Promise<Reading> {
  return readingsOf(stub, otherwise).readingOf(MUNICIPALITY);
}

/** The rules that findings name, without the adapter's own beginning, each with what it found. */
export function rulesOf({ findings }: Reading): string[] {
  return findings
    .filter(({ rule }) => !rule.endsWith('type-not-in-case-system'))
    .map(
      ({ rule, found }) => `${rule.replace('caremanagement-', '')}${found === undefined ? '' : ` ${found}`}`,
    );
}

/** All pages of a directory. */
export async function allOf<Page>(pages: AsyncIterable<Page>): Promise<Page[]> {
  const all: Page[] = [];
  for await (const page of pages) all.push(page);
  return all;
}
