import { join } from 'node:path';
import { DOCUMENT_FIELDS, type DocumentPlace, readVersionedDocuments } from '../../codes/index.js';
import type { Shape } from '../../kernel/index.js';
import { packageFolder } from '../../platform/index.js';
import type { FollowUpPlan, FollowUpPlans } from './follow-up-plan.js';

const SHIPPED = join(packageFolder(import.meta.url), 'closures', 'not-heard-from', 'plans');

const SHAPE: Shape = {
  kind: 'object',
  fields: {
    ...DOCUMENT_FIELDS,
    daysAfter: { kind: 'list', atLeast: 1, of: { kind: 'whole-number', from: 1, to: 365 } },
    nearDeadlineDays: { kind: 'whole-number', from: 0, to: 365 },
  },
};

/**
 * Reads the plans of a folder; those that ship with the module where none is named.
 * @throws OperatingError where a document is no plan
 */
export function readFollowUpPlans(folder = SHIPPED): FollowUpPlans {
  const plans = readVersionedDocuments<FollowUpPlan>({ folder, shape: SHAPE, furtherPlaces: disorder });
  return { inForce: (month) => plans.find(({ validFrom }) => validFrom <= month) };
}

/** Days that do not follow each other: the second contact would be due before the first. */
function disorder({ daysAfter }: FollowUpPlan): DocumentPlace[] {
  return daysAfter.flatMap((days, place): DocumentPlace[] => {
    const before = daysAfter[place - 1];
    return before === undefined || before < days
      ? []
      : [{ where: `daysAfter[${place}]`, problem: 'value', expected: `> ${before}`, found: String(days) }];
  });
}
