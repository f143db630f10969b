import { memberOf } from '../contract/part-shape.js';
import { ROLES } from '../ports/identity.js';
import type { ClientPart } from './client-part.js';

/** The demand on `identity`. */
export const displayedIdentityPart: ClientPart = {
  part: 'identity',
  isMet: ({ identity }) =>
    typeof memberOf(identity, 'name') === 'string' &&
    ROLES.some((role) => role === memberOf(identity, 'role')),
  message: {
    sv: `Den inloggade saknas. Ange identity med name, och role som är en av ${ROLES.join(', ')}.`,
    en: `Who is signed in is missing. Give identity with name, and role as one of ${ROLES.join(', ')}.`,
  },
};
