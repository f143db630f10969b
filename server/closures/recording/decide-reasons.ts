import { addMonths, applyRules, monthOfDate } from '../../kernel/index.js';
import type { Closure, ClosureReasons } from '../closure.js';
import { closureRules } from '../closure.rules.js';
import { type ClosureParts, countdown, today } from '../closure-parts.js';
import { statementOf } from '../closure-statement.js';
import { monthBeforeSilence } from '../household-at-closing.js';
import type { ClosingSituation } from './closing-situation.js';
import { closureRecordingRules } from './closure-recording.rules.js';
import type { ClosingDecision } from './settle-closing.js';

/**
 * What a closing with these reasons is found to be.
 * @param isAnew whether the closing counts from now on, even if it had been voided
 */
export function decideReasons(
  parts: ClosureParts,
  situation: ClosingSituation,
  { closedOn, reasons, isAnew }: { closedOn: string; reasons: ClosureReasons; isAnew: boolean },
): ClosingDecision {
  const { closure, lastMonth, coApplicant } = situation;
  const list = parts.codeLists.closureReasonsInForce(monthOfDate(closedOn));
  const voided = closure?.voided === true && !isAnew;
  const after: Closure = { ...reasons, closedOn, voided, version: closure?.version ?? 0 };
  const plan = parts.followUpPlans.inForce(addMonths(monthBeforeSilence(situation, closedOn), 1));
  const deadline = countdown(parts, monthOfDate(closedOn));
  const unknown = (levels: ClosureReasons | undefined, level: Level): boolean =>
    list !== undefined && levels?.[level] === list.unknownReasonCode;
  const recording = {
    closedOn,
    today: today(parts),
    firstMonth: situation.firstMonth,
    otherClosings: situation.otherClosings,
    voided,
    notHeardFrom: reasons.notHeardFrom,
    unknownReasonCode: list?.unknownReasonCode,
    isUnknown: LEVELS.some((level) => unknown(reasons, level)),
    becomesUnknown: LEVELS.some((level) => unknown(reasons, level) && !unknown(closure, level)),
    contactDays: situation.contactDays,
    plannedContacts: plan?.daysAfter.length ?? 0,
    exceptionReason: reasons.exceptionReason,
    isNearDeadline: deadline !== undefined && deadline.days <= (plan?.nearDeadlineDays ?? 0),
  };
  const hasCoApplicant = lastMonth === undefined ? undefined : coApplicant !== undefined;
  const findings = [
    ...applyRules(closureRules, statementOf(after, { hasCoApplicant, list })),
    ...applyRules(closureRecordingRules, recording),
  ];
  return { findings, after };
}

type Level = 'applicantReason' | 'coApplicantReason' | 'householdReason';
const LEVELS: readonly Level[] = ['applicantReason', 'coApplicantReason', 'householdReason'];
