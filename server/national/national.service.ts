import type { Pool, PoolClient } from 'pg';
import { type Municipality, municipalities } from '../codes/index.js';
import type { CalendarMonth } from '../kernel/index.js';
import { inTransaction } from '../platform/postgres/index.js';
import { compileNational } from './compile-national.js';
import { combineReports } from './counted/combine-reports.js';
import { latestReceivedCounts } from './counted/received-count.repository.js';
import { latestReports } from './national.repository.js';
import type { NationalDefinition } from './national-definition.js';
import type { NationalTables } from './national-tables.js';
import { populationInForce, readPopulationRegisters } from './tables/population-register.js';

/** What is to be compiled. */
export interface NationalRequest {
  readonly definition: NationalDefinition;
  /** At least one. */
  readonly months: readonly CalendarMonth[];
  /** Who owes a report; all 290 municipalities unless told otherwise. */
  readonly expected?: readonly Municipality[];
}

/** Adds up the latest reports in a transaction of its own, as `nationalTables` does in another's. */
export function compileNationalTables(pool: Pool, request: NationalRequest): Promise<NationalTables> {
  return inTransaction(pool, (client) => nationalTables(client, request), {
    readOnly: true,
    isolation: 'repeatable read',
  });
}

/**
 * Adds up the latest reports that were compiled here and the latest files that were received, no part of them twice. The
 * population is that of the first month.
 * @param client logged in as `avstamp_national`, in a transaction that sees one state of both
 * @throws RangeError as `compileNational`
 */
export async function nationalTables(client: PoolClient, request: NationalRequest): Promise<NationalTables> {
  const { definition, expected = [...municipalities.values()] } = request;
  const months = [...new Set(request.months)].toSorted();
  const [firstMonth] = months;
  const { reports, origins } = combineReports(
    await latestReports(client, definition.id, months),
    await latestReceivedCounts(client, definition.id, months),
  );
  const population =
    firstMonth === undefined ? undefined : populationInForce(readPopulationRegisters(), firstMonth);
  return compileNational({ definition, months, reports, origins, expected, population });
}
