import type { Requirement } from './requirement.js';
import { clockRequirements } from './requirements/clock.requirements.js';
import { deliveryRequirements } from './requirements/delivery.requirements.js';
import { identityRequirements } from './requirements/identity.requirements.js';
import { isolationRequirements } from './requirements/isolation.requirements.js';
import { protectionRequirements } from './requirements/protection.requirements.js';

/** All that a host promises on the server, in the order in which it is told. */
export const hostRequirements: readonly Requirement[] = [
  ...identityRequirements,
  ...isolationRequirements,
  ...protectionRequirements,
  ...clockRequirements,
  ...deliveryRequirements,
];
