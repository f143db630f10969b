import type { Rule } from '../../kernel/index.js';
import type { RetentionStep } from './retention-plan.js';

const SOURCE = 'decision 12: dry run, approval, deletion with a receipt; domain §7';

/** Rules of the way from a plan to the deletion. The database holds all of them once more. */
export const retentionPlanRules: readonly Rule<RetentionStep>[] = [
  {
    id: 'retention-plan-waits',
    severity: 'error',
    field: 'id',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Planen har redan genomförts. Kvittot visar vad som gallrades; gör en ny plan för det som har tillkommit.',
      en: 'The plan has been carried out already. Its receipt shows what was deleted; make a new plan for what has come since.',
    },
    expected: { sv: 'en plan som inte är genomförd', en: 'a plan that has not been carried out' },
    holds: ({ isCarriedOut }) => !isCarriedOut,
    values: () => ({ found: '' }),
    examples: { holds: [step()], breaks: [step({ isCarriedOut: true })] },
  },
  {
    id: 'retention-plan-approved-once',
    severity: 'error',
    field: 'approvedBy',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Planen är redan godkänd. Nu kan en administratör genomföra den.',
      en: 'The plan has been approved already. An administrator can carry it out now.',
    },
    expected: { sv: 'en plan som väntar på godkännande', en: 'a plan that waits for approval' },
    holds: ({ step: asked, approvedBy }) => asked !== 'approve' || approvedBy === null,
    values: () => ({ found: '' }),
    examples: { holds: [step()], breaks: [step({ approvedBy: 'user-2' })] },
  },
  {
    id: 'retention-plan-approved-by-another',
    severity: 'error',
    field: 'approvedBy',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Den som har gjort planen kan inte godkänna den. Be en kollega att granska och godkänna den.',
      en: 'Whoever made the plan cannot approve it. Ask a colleague to review and approve it.',
    },
    expected: {
      sv: 'en annan användare än den som gjorde planen',
      en: 'another user than the one who made the plan',
    },
    holds: ({ step: asked, by, plannedBy }) => asked !== 'approve' || by !== plannedBy,
    values: () => ({ found: '' }),
    examples: {
      holds: [step(), step({ step: 'carryOut', approvedBy: 'user-2', by: 'user-1' })],
      breaks: [step({ by: 'user-1' })],
    },
  },
  {
    id: 'retention-plan-is-approved',
    severity: 'error',
    field: 'approvedBy',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Planen är inte godkänd. Be en kollega att granska och godkänna den först.',
      en: 'The plan has not been approved. Ask a colleague to review and approve it first.',
    },
    expected: { sv: 'en godkänd plan', en: 'an approved plan' },
    holds: ({ step: asked, approvedBy }) => asked !== 'carryOut' || approvedBy !== null,
    values: () => ({ found: '' }),
    examples: {
      holds: [step({ step: 'carryOut', approvedBy: 'user-2' })],
      breaks: [step({ step: 'carryOut' })],
    },
  },
  {
    id: 'retention-plan-keeps-to-rule',
    severity: 'error',
    field: 'cutoff',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Kommunen sparar nu uppgifter längre än när planen gjordes. Gör en ny plan.',
      en: 'The municipality keeps records for longer now than when the plan was made. Make a new plan.',
    },
    expected: { sv: 'en plan som följer dagens regel', en: 'a plan that follows the rule of today' },
    holds: ({ isKeptLongEnough }) => isKeptLongEnough,
    values: () => ({ found: '' }),
    examples: { holds: [step()], breaks: [step({ isKeptLongEnough: false })] },
  },
  {
    id: 'retention-plan-is-current',
    severity: 'error',
    field: 'counts',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Uppgifterna har ändrats sedan planen gjordes, så den gäller inte längre. Gör en ny plan och låt en kollega godkänna den.',
      en: 'The records have changed since the plan was made, so it no longer holds. Make a new plan and have a colleague approve it.',
    },
    expected: {
      sv: 'samma uppgifter som när planen gjordes',
      en: 'the same records as when the plan was made',
    },
    holds: ({ isCarriedOut, isCurrent }) => isCarriedOut || isCurrent,
    values: () => ({ found: '' }),
    examples: {
      holds: [step(), step({ isCarriedOut: true, isCurrent: false })],
      breaks: [step({ isCurrent: false })],
    },
  },
];

function step(change: Partial<RetentionStep> = {}): RetentionStep {
  return {
    step: 'approve',
    by: 'user-2',
    plannedBy: 'user-1',
    approvedBy: null,
    isCarriedOut: false,
    isCurrent: true,
    isKeptLongEnough: true,
    ...change,
  };
}
