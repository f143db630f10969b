import type { Pool } from 'pg';
import { HouseholdMonthResolver } from './closures/household-month.resolver.js';
import { HouseholdMonthService } from './closures/household-month.service.js';
import { CodeListsResolver } from './codes/code-lists.resolver.js';
import type { CodeLists } from './codes/index.js';
import { NationalTablesResolver } from './national/graphql/national-tables.resolver.js';
import {
  AccessLogResolver,
  AccessLogService,
  LegalHoldResolver,
  LegalHoldService,
  NamedAccessListResolver,
  NamedAccessResolver,
  NamedAccessService,
  RetentionListsResolver,
  RetentionRuleResolver,
  RetentionRuleService,
  RetentionService,
  RetentionStepsResolver,
} from './protection/index.js';
import {
  type ReportDefinitions,
  ReporterCommentResolver,
  ReporterCommentService,
} from './reporting/index.js';
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
    new HouseholdMonthResolver(requests.access, householdMonths),
    new NationalTablesResolver(pools.national, definitions, codeLists),
    ...protectionResolvers(requests),
    new ReporterCommentResolver(requests.access, new ReporterCommentService(requests)),
  ];
}

function protectionResolvers(requests: RequestParts): readonly object[] {
  const { access } = requests;
  const namedAccesses = new NamedAccessService(requests);
  const retention = new RetentionService(requests);
  return [
    new NamedAccessListResolver(access, namedAccesses),
    new NamedAccessResolver(access, namedAccesses),
    new AccessLogResolver(access, new AccessLogService(requests)),
    new RetentionRuleResolver(access, new RetentionRuleService(requests)),
    new RetentionListsResolver(access, retention),
    new RetentionStepsResolver(access, retention),
    new LegalHoldResolver(access, new LegalHoldService(requests)),
  ];
}
