import { CONTRACT_VERSION, type HostContext, type Scope } from '@avstamp/plugin-sdk/client';
import { moduleToken } from '../session/module-token.js';
import type { SignedInUser } from '../session/signed-in-user.js';
import { namesOf } from './names-of.js';

/** What the case system gives to the module's widgets in a page of a user's. @param about what the page is about */
export function avstampHostFor(user: SignedInUser, about: Omit<Scope, 'municipalityCode'>): HostContext {
  return {
    contractVersion: CONTRACT_VERSION,
    identity: { name: user.name, role: user.role },
    accessToken: moduleToken,
    graphqlUrl: '/avstamp/graphql',
    scope: { municipalityCode: user.municipalityCode, ...about },
    locale: 'sv',
    now: () => new Date(),
    persons: { namesOf },
  };
}
