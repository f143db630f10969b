import type { Caseload } from '@avstamp/plugin-sdk';
import type { Pool, PoolClient } from 'pg';
import type { CodeLists } from '../../codes/index.js';
import { type CalendarMonth, dateOfInstant, type MunicipalityCode } from '../../kernel/index.js';
import { inMunicipality } from '../../platform/postgres/index.js';
import { PLANNER_SETTINGS } from '../report-facts.sql.js';
import { judgeReadiness } from './judge-readiness.js';
import { type CountedReadiness, keepReadiness } from './kept-readiness.repository.js';
import { ReadinessRepository } from './readiness.repository.js';
import { caseworkersOf, groupItems, type ReadinessGroup } from './readiness-group.js';

/** The municipalities that have records of a month. */
export type MunicipalitiesOf = (month: CalendarMonth) => Promise<readonly MunicipalityCode[]>;

/** It is counted again within the hour: nothing is gained by waiting for the disk. */
const KEPT = { settings: { synchronous_commit: 'off' } } as const;

/** Counts what is left to register, for everybody in a municipality. */
export class ReadinessService {
  /** @param pool connections as `avstamp_reporting` */
  constructor(
    private readonly pool: Pool,
    private readonly codeLists: CodeLists,
    private readonly caseload: Caseload | undefined,
  ) {}

  /** Counts one municipality's month from one snapshot, and keeps it as the day's. */
  async count(municipality: MunicipalityCode, month: CalendarMonth, now: Date): Promise<CountedReadiness> {
    const { items, persons, imports } = await inMunicipality(
      this.pool,
      municipality,
      (client) => this.#read(client, municipality, month),
      { isolation: 'repeatable read', readOnly: true, settings: PLANNER_SETTINGS },
    );
    const caseworkers = await caseworkersOf(municipality, items, this.caseload);
    const counted = {
      persons,
      groups: [...groupItems(items, ({ household }) => caseworkers.get(household) ?? ''), ...imports],
    };
    await inMunicipality(
      this.pool,
      municipality,
      async (client, commit) => {
        const kept = keepReadiness(client, municipality, month, counted, { day: dateOfInstant(now), now });
        await Promise.all([kept, commit()]);
      },
      KEPT,
    );
    return counted;
  }

  async #read(client: PoolClient, municipality: MunicipalityCode, month: CalendarMonth) {
    const repository = new ReadinessRepository(client, 'wholeMunicipality', municipality, month, null);
    const [items, persons, waiting] = await Promise.all([
      judgeReadiness(repository, month, this.codeLists),
      repository.persons(),
      repository.waitingRows(),
    ]);
    const imports = waiting.map(({ unit, waiting: count }): ReadinessGroup => {
      const kind = { category: 'imports', rule: '' } as const;
      return { unit, caseworker: '', ...kind, count, runningNumbers: [] };
    });
    return { items, persons, imports };
  }
}
