import type { Caseload } from '@avstamp/plugin-sdk';
import type { CodeLists } from '../../codes/index.js';
import type { RequestParts } from '../../requests/index.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import { MonthReadinessResolver } from './month-readiness.resolver.js';
import { MonthReadinessService } from './month-readiness.service.js';
import { UnitReadinessResolver } from './unit-readiness.resolver.js';
import { UnitReadinessService } from './unit-readiness.service.js';

/** What the resolvers of readiness are made of. */
export interface ReadinessResolverParts extends RequestParts {
  readonly codeLists: CodeLists;
  readonly definitions: ReportDefinitions;
  readonly caseload: Caseload | undefined;
}

/** All that is asked of how far a month has come. */
export function readinessResolvers(parts: ReadinessResolverParts): readonly object[] {
  const { access, definitions } = parts;
  return [
    new MonthReadinessResolver(access, new MonthReadinessService(parts), definitions),
    new UnitReadinessResolver(access, new UnitReadinessService(parts)),
  ];
}
