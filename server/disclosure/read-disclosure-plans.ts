import { join } from 'node:path';
import { DOCUMENT_FIELDS, readVersionedDocuments } from '../codes/index.js';
import type { Shape } from '../kernel/index.js';
import { packageFolder } from '../platform/index.js';
import type { DisclosurePlan, DisclosurePlans } from './disclosure-plan.js';

const SHIPPED = join(packageFolder(import.meta.url), 'disclosure', 'plans');

const SHAPE: Shape = {
  kind: 'object',
  fields: {
    ...DOCUMENT_FIELDS,
    threshold: { kind: 'whole-number', from: 2, to: 100 },
    weakBase: { kind: 'whole-number', from: 1, to: 1000 },
  },
};

/**
 * Reads the plans of a folder; those that ship with the module where none is named.
 * @throws OperatingError where a document is no plan
 */
export function readDisclosurePlans(folder = SHIPPED): DisclosurePlans {
  const plans = readVersionedDocuments<DisclosurePlan>({ folder, shape: SHAPE });
  return { inForce: (month) => plans.find(({ validFrom }) => validFrom <= month) };
}
