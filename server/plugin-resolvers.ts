import type { ClosureFactsPort, Logger } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import type { ClosureParts } from './closures/closure-parts.js';
import { HouseholdMonthResolver } from './closures/household-month.resolver.js';
import { HouseholdMonthService } from './closures/household-month.service.js';
import { ClosureCountsResolver } from './closures/listing/closure-counts.resolver.js';
import { ClosureCountsService } from './closures/listing/closure-counts.service.js';
import { ClosureListResolver } from './closures/listing/closure-list.resolver.js';
import { ClosureListService } from './closures/listing/closure-list.service.js';
import { NotHeardFromResolver } from './closures/not-heard-from/not-heard-from.resolver.js';
import { NotHeardFromService } from './closures/not-heard-from/not-heard-from.service.js';
import { readFollowUpPlans } from './closures/not-heard-from/read-follow-up-plans.js';
import { RecordFollowUpResolver } from './closures/not-heard-from/record-follow-up.resolver.js';
import { RecordFollowUpService } from './closures/not-heard-from/record-follow-up.service.js';
import { ClosureProposalResolver } from './closures/proposal/closure-proposal.resolver.js';
import { ClosureProposalService } from './closures/proposal/closure-proposal.service.js';
import { readReasonMappings } from './closures/proposal/read-reason-mappings.js';
import { RecordClosureResolver } from './closures/recording/record-closure.resolver.js';
import { RecordClosureService } from './closures/recording/record-closure.service.js';
import { CodeListsResolver } from './codes/code-lists.resolver.js';
import type { CodeLists } from './codes/index.js';
import { NationalTablesResolver } from './national/graphql/national-tables.resolver.js';
import { collectionDays, type ReportDefinitions } from './reporting/index.js';
import type { RequestParts } from './requests/index.js';

/** What the resolvers are made of. */
export interface ResolverParts {
  readonly pools: Readonly<Record<'service' | 'national', Pool>>;
  readonly requests: RequestParts;
  readonly codeLists: CodeLists;
  readonly definitions: ReportDefinitions;
  readonly closureFacts: ClosureFactsPort | undefined;
  readonly logger: Logger;
}

/** All resolvers of the module, each with its service. */
export function pluginResolvers(parts: ResolverParts): readonly object[] {
  const { pools, requests, codeLists, definitions, closureFacts, logger } = parts;
  const householdMonths = new HouseholdMonthService({ ...requests, codeLists });
  const closures: ClosureParts = {
    ...requests,
    codeLists,
    followUpPlans: readFollowUpPlans(),
    reportingDeadline: (month) => {
      const definition = definitions.inForce(month);
      return definition && collectionDays(definition.calendar, month).closes;
    },
  };
  const proposals = new ClosureProposalService({
    ...closures,
    mappings: readReasonMappings(codeLists),
    closureFacts,
    logger,
  });
  return [
    new CodeListsResolver(codeLists),
    new HouseholdMonthResolver(requests.access, householdMonths),
    new ClosureListResolver(requests.access, new ClosureListService(closures)),
    new ClosureCountsResolver(requests.access, new ClosureCountsService(closures)),
    new NotHeardFromResolver(requests.access, new NotHeardFromService(closures)),
    new RecordFollowUpResolver(requests.access, new RecordFollowUpService(closures)),
    new ClosureProposalResolver(requests.access, proposals),
    new RecordClosureResolver(requests.access, new RecordClosureService(closures)),
    new NationalTablesResolver(pools.national, definitions, codeLists),
  ];
}
