import type { Identity } from '@avstamp/plugin-sdk';
import { issueDemoToken } from '../../identity/index.js';
import type { User } from '../users/user.js';

/** A token lives as long as a visit to the page: the widgets ask for a new one when it has ended. */
const VALID_FOR = '10 minutes';

/** Who a user of the case system is to the module. */
export function identityOf({ subject, name, role, municipalityCode, units }: User): Identity {
  return { subject, name, role, municipalityCode, units };
}

/** A token that the module takes as proof of who the user is. Never log it. */
export function tokenFor(key: Uint8Array, user: User): Promise<string> {
  return issueDemoToken(key, identityOf(user), VALID_FOR);
}
