import type { Identity } from '@avstamp/plugin-sdk';
import { SignJWT } from 'jose';

/** Who issues the tokens, whom they are for, and the one way in which they are signed. */
export const ISSUER = 'avstamp-demo';
export const AUDIENCE = 'avstamp';
export const ALGORITHM = 'HS256';

const VALID_FOR = '8h';

/** A signed token that says who somebody is in the demo, for a working day. Never log it. */
export async function issueDemoToken(
  key: Uint8Array,
  { subject, role, municipalityCode, units }: Identity,
  validFor: string = VALID_FOR,
): Promise<string> {
  return new SignJWT({ role, municipalityCode, units })
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(subject)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(validFor)
    .sign(key);
}
