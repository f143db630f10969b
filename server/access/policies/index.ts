import type { Policy } from '../policy.js';
import { closurePolicies } from './closure.policies.js';
import { codePolicies } from './code.policies.js';
import { importPolicies } from './import.policies.js';
import { measurePolicies } from './measure.policies.js';
import { participationPolicies } from './participation.policies.js';
import { protectionPolicies } from './protection.policies.js';
import { reportPolicies } from './report.policies.js';

/** All policies: the table of contents of who may see what (domain §7). */
export const policies: readonly Policy[] = [
  ...codePolicies,
  ...measurePolicies,
  ...closurePolicies,
  ...participationPolicies,
  ...importPolicies,
  ...protectionPolicies,
  ...reportPolicies,
];
