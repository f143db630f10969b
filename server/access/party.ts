import { DomainError } from '../kernel/index.js';
import { FORBIDDEN } from './access.texts.js';
import type { Viewer } from './viewer.js';

/**
 * Whose statement something registered is: `social` (social services, and what their system was loaded with),
 * `labour` (the municipality's labour-market units), or `provider:<unit>`. Parties may state the same measure without
 * knowing of each other (domain §2.5, §7).
 */
export type Party = 'social' | 'labour' | `provider:${string}`;

/**
 * The party that a viewer states things as.
 * @param unit the provider's unit that works with the person; other roles state for all their units alike
 * @throws DomainError FORBIDDEN for roles that register nothing about persons, and for another provider's unit
 */
export function partyOf(viewer: Viewer, unit: string): Party {
  switch (viewer.role) {
    case 'caseworker':
    case 'unitManager':
      return 'social';
    case 'labourMarketOfficer':
      return 'labour';
    case 'externalProvider':
      if (viewer.units.includes(unit)) return `provider:${unit}`;
      throw new DomainError('FORBIDDEN', FORBIDDEN);
    default:
      throw new DomainError('FORBIDDEN', FORBIDDEN);
  }
}
