import type { Pool } from 'pg';
import { CodeAdviceResolver } from './adviser/code-advice.resolver.js';
import { CodeAdviceService, LocalSynonymService } from './adviser/index.js';
import { LocalSynonymResolver } from './adviser/local-synonym.resolver.js';
import { HouseholdMonthResolver } from './closures/household-month.resolver.js';
import { HouseholdMonthService } from './closures/household-month.service.js';
import { CodeListsResolver } from './codes/code-lists.resolver.js';
import type { CodeLists } from './codes/index.js';
import { HistoryResolver } from './households/history/history.resolver.js';
import { HistoryService } from './households/history/history.service.js';
import { ClosedMonthResolver } from './measures/closed-months/closed-month.resolver.js';
import { ClosedMonthService } from './measures/closed-months/closed-month.service.js';
import { AcknowledgeFindingResolver } from './measures/sheet/acknowledge-finding.resolver.js';
import { AcknowledgeFindingService } from './measures/sheet/acknowledge-finding.service.js';
import { CarryForwardResolver } from './measures/sheet/carry-forward.resolver.js';
import { CarryForwardService } from './measures/sheet/carry-forward.service.js';
import { MonthSheetResolver } from './measures/sheet/month-sheet.resolver.js';
import { MonthSheetService } from './measures/sheet/month-sheet.service.js';
import { SaveMonthResolver } from './measures/sheet/save-month.resolver.js';
import { SaveMonthService } from './measures/sheet/save-month.service.js';
import { NationalTablesResolver } from './national/graphql/national-tables.resolver.js';
import type { ReportDefinitions } from './reporting/index.js';
import type { RequestParts } from './requests/index.js';

/** What the resolvers are made of. */
export interface ResolverParts {
  readonly pools: Readonly<Record<'service' | 'national', Pool>>;
  readonly requests: RequestParts;
  readonly codeLists: CodeLists;
  readonly definitions: ReportDefinitions;
}

/** All resolvers of the module, each with its service. */
export function pluginResolvers(parts: ResolverParts): readonly object[] {
  const { pools, requests, codeLists, definitions } = parts;
  const householdMonths = new HouseholdMonthService({ ...requests, codeLists });
  const sheet = { ...requests, codeLists };
  return [
    new CodeListsResolver(codeLists),
    new CodeAdviceResolver(requests.access, new CodeAdviceService(requests, codeLists)),
    new LocalSynonymResolver(requests.access, new LocalSynonymService(requests, codeLists)),
    new HouseholdMonthResolver(requests.access, householdMonths),
    new MonthSheetResolver(requests.access, new MonthSheetService(sheet)),
    new SaveMonthResolver(requests.access, new SaveMonthService(sheet)),
    new CarryForwardResolver(requests.access, new CarryForwardService(sheet)),
    new AcknowledgeFindingResolver(requests.access, new AcknowledgeFindingService(sheet)),
    new ClosedMonthResolver(requests.access, new ClosedMonthService(requests)),
    new HistoryResolver(requests.access, new HistoryService(requests)),
    new NationalTablesResolver(pools.national, definitions, codeLists),
  ];
}
