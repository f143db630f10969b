import type { Pool } from 'pg';
import type { AccessService } from './access/index.js';
import type { AuditLog } from './audit/index.js';
import { HouseholdMonthResolver } from './closures/household-month.resolver.js';
import { HouseholdMonthService } from './closures/household-month.service.js';
import { CodeListsResolver } from './codes/code-lists.resolver.js';
import type { CodeLists } from './codes/index.js';
import { NationalTablesResolver } from './national/graphql/national-tables.resolver.js';
import type { ReportDefinitions } from './reporting/index.js';

/** What the resolvers are made of. */
export interface ResolverParts {
  readonly pools: Readonly<Record<'service' | 'national', Pool>>;
  readonly access: AccessService;
  readonly audit: AuditLog;
  readonly codeLists: CodeLists;
  readonly definitions: ReportDefinitions;
}

/** All resolvers of the module, each with its service. */
export function pluginResolvers(parts: ResolverParts): readonly object[] {
  const { pools, access, audit, codeLists, definitions } = parts;
  const householdMonths = new HouseholdMonthService({ pool: pools.service, access, audit, codeLists });
  return [
    new CodeListsResolver(codeLists),
    new HouseholdMonthResolver(access, householdMonths),
    new NationalTablesResolver(pools.national, definitions, codeLists),
  ];
}
