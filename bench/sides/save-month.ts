import { randomUUID } from 'node:crypto';
import { withClient } from '#product/measured';
import { MEASURED_MONTH, ONE_UNIT } from '../data-sets/data-set.js';
import type { MadeDataSet } from '../data-sets/made-data-set.js';
import { askOver } from '../requests/ten-connections.js';
import { ServerSide } from '../servers/server-side.js';
import type { OpenSide } from './side.js';

const SAVE = `mutation ($input: SaveMonthInput!) { saveMonth(input: $input) {
  outcome cells { outcome cell { version } } } }`;
const CODE = 1;

interface SavedCell {
  readonly household: string;
  readonly person: string;
  version: number;
  /** What is registered; 0 where nothing is. */
  days: number;
}

/** Saves over so many connections a number of batches, each of so many cells, all of them other persons' than the last. */
export function saveMonth(connections: number, requests: number, cells: number): OpenSide {
  return async (dataSet) => {
    const serving = await ServerSide.open('avstamp', dataSet);
    let all: readonly SavedCell[] = [];
    let next = 0;
    return {
      // The other side of a comparison may have saved the same cells meanwhile.
      before: async () => {
        all = await cellsOf(dataSet);
      },
      run: async () => {
        const batches = Array.from({ length: requests }, () =>
          Array.from({ length: cells }, () => all[next++ % all.length]).filter((cell) => cell !== undefined),
        );
        const bodyOf = (place: number): string => bodyFor(batches[place] ?? []);
        await askOver(connections, serving.port, requests, bodyOf, (answer, place) => {
          if (!answer.includes('"saveMonth":{"outcome":"SAVED"')) throw new Error(answer.slice(0, 500));
          for (const cell of batches[place] ?? []) {
            cell.version += 1;
            cell.days = daysAfter(cell);
          }
        });
      },
      close: () => serving.close(),
    };
  };
}

// Always other days than before: what is so already would not be written.
function daysAfter({ days }: SavedCell): number {
  return (days % 28) + 1;
}

function bodyFor(batch: readonly SavedCell[]): string {
  const cells = batch.map((cell) => ({
    householdReference: cell.household,
    personReference: cell.person,
    code: CODE,
    expectedVersion: cell.version,
    entries: [{ days: daysAfter(cell), provider: 'OWN' }],
  }));
  const input = { idempotencyKey: randomUUID(), month: MEASURED_MONTH, cells };
  return JSON.stringify({ query: SAVE, variables: { input } });
}

// Whoever was answered for with "no measure" is left out: another answer would be refused.
async function cellsOf({ urls }: MadeDataSet): Promise<readonly SavedCell[]> {
  const { rows } = await withClient(urls.admin, (client) =>
    client.query<SavedCell>(
      `select a.household_ref as household, a.applicant_ref as person, coalesce(m.version, 0) as version, coalesce(m.days, 0) as days
        from avstamp.assistance_month a join avstamp.household h using (municipality_code, household_ref)
        join avstamp.person p on p.municipality_code = a.municipality_code and p.person_ref = a.applicant_ref
        left join avstamp.person c on c.municipality_code = a.municipality_code and c.person_ref = a.co_applicant_ref
        left join avstamp.measure m on m.municipality_code = a.municipality_code and m.month = a.month
          and m.person_ref = a.applicant_ref and m.code = $3
        where a.month = $1 and h.unit = $2 and not p.protected and c.protected is not true and not exists (
          select from avstamp.measure none where none.municipality_code = a.municipality_code
            and none.month = a.month and none.person_ref = a.applicant_ref and none.code = 0)`,
      [`${MEASURED_MONTH}-01`, ONE_UNIT, CODE],
    ),
  );
  return rows;
}
