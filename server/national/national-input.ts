import type { Municipality } from '../codes/index.js';
import type { CalendarMonth, MunicipalityCode } from '../kernel/index.js';
import type { ReportTally } from '../reporting/index.js';
import type { ReportOrigins } from './counted/report-origins.js';
import type { NationalDefinition } from './national-definition.js';
import type { PopulationRegister } from './tables/population-register.js';

/** What one municipality's latest report of one month counts. */
export interface CountedReport {
  readonly municipalityCode: MunicipalityCode;
  readonly month: CalendarMonth;
  readonly tally: ReportTally;
}

/** All that the national tables are worked out from. */
export interface NationalInput {
  readonly definition: NationalDefinition;
  /** The months that the tables are about; at least one. */
  readonly months: readonly CalendarMonth[];
  /** At most one for each municipality and month. */
  readonly reports: readonly CountedReport[];
  /** Where they come from; all compiled here where it is not given. */
  readonly origins?: ReportOrigins;
  /** The municipalities that owe a report: all 290, or those of a voluntary collection. */
  readonly expected: readonly Municipality[];
  /** Undefined where no population is known for so early a month. */
  readonly population: PopulationRegister | undefined;
}
