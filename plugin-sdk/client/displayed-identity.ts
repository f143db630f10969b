import type { Role } from '../ports/identity.js';

/**
 * Who is signed in, for display only: it is greeted by name, and not shown what the role cannot do. What somebody may
 * do is decided by the server, from the token.
 */
export interface DisplayedIdentity {
  readonly name: string;
  readonly role: Role;
}
