import { MonthlyReportResolver } from './api/monthly-report.resolver.js';
import { ReportStepResolver } from './api/report-step.resolver.js';
import { ApprovalRuleResolver } from './approval-rule/approval-rule.resolver.js';
import { ApprovalRuleService } from './approval-rule/approval-rule.service.js';
import { LifeCycleService } from './life-cycle.service.js';
import type { LifeCycleParts } from './life-cycle-parts.js';
import { MonthListService } from './month-list.service.js';
import { ReceiptService } from './receipt/receipt.service.js';
import { SubmissionService } from './submission/submission.service.js';

/** All that is asked and changed of how far reports have come. */
export function lifeCycleResolvers(parts: LifeCycleParts): readonly object[] {
  const { access, definitions, mountPath } = parts;
  const lifeCycle = new LifeCycleService(parts);
  return [
    new MonthlyReportResolver(access, {
      lifeCycle,
      months: new MonthListService(parts),
      definitions,
      mountPath,
    }),
    new ReportStepResolver(access, {
      lifeCycle,
      submissions: new SubmissionService(parts),
      receipts: new ReceiptService(parts),
      definitions,
      mountPath,
    }),
    new ApprovalRuleResolver(access, new ApprovalRuleService(parts)),
  ];
}
