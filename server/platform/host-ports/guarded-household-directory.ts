import type { HouseholdDirectory, HouseholdPage } from '@avstamp/plugin-sdk';
import { AgainstContract, isRecord, mustBe } from './against-contract.js';
import type { PortWatch } from './port-watch.js';

/** The host's households; each page has its time. What stands on a page is judged by the rules of a load. */
export function guardedHouseholdDirectory(port: HouseholdDirectory, watch: PortWatch): HouseholdDirectory {
  return {
    municipalityCodes: port.municipalityCodes,
    pages: (request) => pagesInTime(() => port.pages(request), watch),
  };
}

async function* pagesInTime(ask: () => unknown, watch: PortWatch): AsyncGenerator<HouseholdPage> {
  const pages = await watch.ask('householdDirectory', ask, iteratorOf);
  let ended = false;
  try {
    for (;;) {
      const page = await watch.ask('householdDirectory', () => pages.next(), pageOf);
      if (page === undefined) {
        ended = true;
        return;
      }
      yield page;
    }
  } finally {
    // The host may hold a cursor open; whether closing it works is the host's own matter, and nobody waits for it.
    if (!ended) void Promise.resolve(pages.return?.()).catch(() => undefined);
  }
}

function iteratorOf(answer: unknown): AsyncIterator<unknown> {
  const iterable = mustBe(isAsyncIterable, answer);
  return iterable[Symbol.asyncIterator]();
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return isRecord(value) && typeof Reflect.get(value, Symbol.asyncIterator) === 'function';
}

/** The page; undefined after the last one. */
function pageOf(step: unknown): HouseholdPage | undefined {
  const { done, value } = mustBe(isRecord, step);
  if (done === true) return undefined;
  const page = mustBe(isPage, value);
  for (const part of ['households', 'persons', 'assistance', 'closings']) {
    const rows = page[part] ?? [];
    if (!Array.isArray(rows) || !rows.every(isRecord)) throw new AgainstContract();
  }
  return page;
}

function isPage(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && !Array.isArray(value);
}
