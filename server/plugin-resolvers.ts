import type { Caseload, ClosureFactsPort, Logger, PersonDirectory } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import { adviserResolvers } from './adviser/adviser-resolvers.js';
import { closureResolvers } from './closures/closure-resolvers.js';
import { CodeListsResolver } from './codes/code-lists.resolver.js';
import type { CodeLists } from './codes/index.js';
import { HistoryResolver } from './households/history/history.resolver.js';
import { HistoryService } from './households/history/history.service.js';
import { importResolvers } from './imports/import-resolvers.js';
import { measureResolvers } from './measures/measure-resolvers.js';
import { NationalTablesResolver } from './national/graphql/national-tables.resolver.js';
import { PublishedTablesResolver } from './national/graphql/published-tables.resolver.js';
import { ReportingStatusResolver } from './national/status/reporting-status.resolver.js';
import { participationResolvers } from './participation/participation-resolvers.js';
import { protectionResolvers } from './protection/protection-resolvers.js';
import type { ReportDesk } from './report-desk.js';
import { collectionDays, type ReportDefinitions } from './reporting/index.js';
import { lifeCycleResolvers } from './reporting/life-cycle/life-cycle-resolvers.js';
import { readinessResolvers } from './reporting/readiness/readiness-resolvers.js';
import { reportingResolvers } from './reporting/reporting-resolvers.js';
import type { RequestParts } from './requests/index.js';

/** What the resolvers are made of. */
export interface ResolverParts {
  readonly pools: Readonly<Record<'service' | 'national', Pool>>;
  readonly requests: RequestParts;
  readonly codeLists: CodeLists;
  readonly definitions: ReportDefinitions;
  readonly desk: ReportDesk;
  readonly closureFacts: ClosureFactsPort | undefined;
  readonly logger: Logger;
  /** Undefined in a host that has none. */
  readonly personDirectory: PersonDirectory | undefined;
  /** Undefined in a host that has none. */
  readonly caseload: Caseload | undefined;
}

/** All resolvers of the module, each with its service. */
export function pluginResolvers(given: ResolverParts): readonly object[] {
  const { pools, requests, codeLists, definitions, desk, closureFacts, logger, personDirectory, caseload } =
    given;
  const parts = { ...requests, codeLists };
  return [
    new CodeListsResolver(codeLists),
    new HistoryResolver(requests.access, new HistoryService(requests)),
    ...measureResolvers(parts),
    ...adviserResolvers(parts),
    ...closureResolvers({
      ...parts,
      // Reporting lies to the right of closures: what closures need to know of it is handed in.
      reportingDeadline: (month) => {
        const definition = definitions.inForce(month);
        const section = definition?.sections.find(({ rows }) => rows === 'closed-households');
        return definition && collectionDays(definition.calendar, month, section?.id).closes;
      },
      closureFacts,
      logger,
    }),
    ...participationResolvers({ ...parts, personDirectory }),
    ...importResolvers(parts),
    new NationalTablesResolver(pools.national, definitions, codeLists),
    new PublishedTablesResolver(pools.national),
    new ReportingStatusResolver(pools.national, definitions, requests.clock),
    ...protectionResolvers(requests),
    ...reportingResolvers({ ...parts, definitions }),
    ...readinessResolvers({ ...parts, definitions, caseload }),
    ...lifeCycleResolvers({ ...parts, ...desk, definitions, logger }),
  ];
}
