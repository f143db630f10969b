import type { Pool } from 'pg';
import type { ClosureParts } from './closures/closure-parts.js';
import { HouseholdMonthResolver } from './closures/household-month.resolver.js';
import { HouseholdMonthService } from './closures/household-month.service.js';
import { readFollowUpPlans } from './closures/not-heard-from/read-follow-up-plans.js';
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
}

/** All resolvers of the module, each with its service. */
export function pluginResolvers(parts: ResolverParts): readonly object[] {
  const { pools, requests, codeLists, definitions } = parts;
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
  return [
    new CodeListsResolver(codeLists),
    new HouseholdMonthResolver(requests.access, householdMonths),
    new RecordClosureResolver(requests.access, new RecordClosureService(closures)),
    new NationalTablesResolver(pools.national, definitions, codeLists),
  ];
}
