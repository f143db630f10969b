import { type Identity, ROLES } from '@avstamp/plugin-sdk';

/** The identity that a verified token's claims state; undefined where they are not of that form. */
export function identityFromClaims(claims: Readonly<Record<string, unknown>>): Identity | undefined {
  const { sub: subject, role: claimedRole, municipalityCode, units } = claims;
  const role = ROLES.find((known) => known === claimedRole);
  if (typeof subject !== 'string' || role === undefined || typeof municipalityCode !== 'string')
    return undefined;
  if (!Array.isArray(units)) return undefined;
  return { subject, role, municipalityCode, units: units.map(String) };
}
