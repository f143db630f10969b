import type { CodeLists } from '../codes/index.js';
import type { RequestParts } from '../requests/index.js';
import { ClosedMonthResolver } from './closed-months/closed-month.resolver.js';
import { ClosedMonthService } from './closed-months/closed-month.service.js';
import { AcknowledgeFindingResolver } from './sheet/acknowledge-finding.resolver.js';
import { AcknowledgeFindingService } from './sheet/acknowledge-finding.service.js';
import { CarryForwardResolver } from './sheet/carry-forward.resolver.js';
import { CarryForwardService } from './sheet/carry-forward.service.js';
import { MonthSheetResolver } from './sheet/month-sheet.resolver.js';
import { MonthSheetService } from './sheet/month-sheet.service.js';
import { SaveMonthResolver } from './sheet/save-month.resolver.js';
import { SaveMonthService } from './sheet/save-month.service.js';

/** What the resolvers of measures are made of. */
export interface MeasureResolverParts extends RequestParts {
  readonly codeLists: CodeLists;
}

/** All that is asked and changed of measures: the month sheet, and the months that are closed for registering. */
export function measureResolvers(parts: MeasureResolverParts): readonly object[] {
  const { access } = parts;
  return [
    new MonthSheetResolver(access, new MonthSheetService(parts)),
    new SaveMonthResolver(access, new SaveMonthService(parts)),
    new CarryForwardResolver(access, new CarryForwardService(parts)),
    new AcknowledgeFindingResolver(access, new AcknowledgeFindingService(parts)),
    new ClosedMonthResolver(access, new ClosedMonthService(parts)),
  ];
}
