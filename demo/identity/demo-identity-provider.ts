import type { IdentityPort, RequestHeaders } from '@avstamp/plugin-sdk';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import { ALGORITHM, AUDIENCE, ISSUER } from './demo-token.js';
import { identityFromClaims } from './identity-claims.js';

/** Tells who a request comes from by its bearer token. A token that does not hold is no identity at all. */
export function demoIdentityProvider(key: Uint8Array): IdentityPort {
  return {
    identify: async (headers) => {
      const token = bearerToken(headers);
      const claims = token === undefined ? undefined : await verifiedClaims(token, key);
      return claims === undefined ? undefined : identityFromClaims(claims);
    },
  };
}

async function verifiedClaims(token: string, key: Uint8Array): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, key, {
      // Named, so that a token cannot choose its own, nor none (RFC 8725 §3.1).
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['sub', 'exp', 'iat'],
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

function bearerToken(headers: RequestHeaders): string | undefined {
  const { authorization } = headers;
  return typeof authorization === 'string' ? /^Bearer (\S+)$/.exec(authorization)?.[1] : undefined;
}
