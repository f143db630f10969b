import type { Pool } from 'pg';
import { CodeAdviceResolver } from './adviser/code-advice.resolver.js';
import { CodeAdviceService, LocalSynonymService } from './adviser/index.js';
import { LocalSynonymResolver } from './adviser/local-synonym.resolver.js';
import { HouseholdMonthResolver } from './closures/household-month.resolver.js';
import { HouseholdMonthService } from './closures/household-month.service.js';
import { CodeListsResolver } from './codes/code-lists.resolver.js';
import type { CodeLists } from './codes/index.js';
import { InboxResolver } from './imports/inbox/inbox.resolver.js';
import { InboxService } from './imports/inbox/inbox.service.js';
import { SettleRowsResolver } from './imports/inbox/settle-rows.resolver.js';
import { SettlementService } from './imports/inbox/settlement.service.js';
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
  return [
    new CodeListsResolver(codeLists),
    new CodeAdviceResolver(requests.access, new CodeAdviceService(requests, codeLists)),
    new LocalSynonymResolver(requests.access, new LocalSynonymService(requests, codeLists)),
    new HouseholdMonthResolver(requests.access, householdMonths),
    new InboxResolver(requests.access, new InboxService(requests)),
    new SettleRowsResolver(requests.access, new SettlementService({ ...requests, codeLists })),
    new NationalTablesResolver(pools.national, definitions, codeLists),
  ];
}
