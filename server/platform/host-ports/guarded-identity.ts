import { type Identity, type IdentityPort, ROLES, type Role } from '@avstamp/plugin-sdk';
import { isRecord, isText, mustBe } from './against-contract.js';
import type { PortWatch } from './port-watch.js';

/**
 * The host's sign-in, believed only where it says something that can be meant: a known role, and a municipality that
 * exists. An answer that cannot be read is no answer; nobody becomes somebody by it.
 */
export function guardedIdentity(
  port: IdentityPort,
  watch: PortWatch,
  isMunicipality: (code: string) => boolean,
): IdentityPort {
  const read = (answer: unknown): Identity | undefined => {
    // Hosts in JavaScript have two words for nobody.
    if (answer === undefined || answer === null) return undefined;
    const identity = mustBe(isIdentity, answer);
    const { subject, role, municipalityCode, units, name } = identity;
    const isSomewhere = role === 'national' ? municipalityCode === '' : isMunicipality(municipalityCode);
    mustBe(isTrue, isSomewhere);
    return { subject, role, municipalityCode, units: [...units], ...(name === undefined ? {} : { name }) };
  };
  return {
    identify: (headers) => watch.ask('identity', () => port.identify(headers), read),
  };
}

function isIdentity(value: unknown): value is Identity {
  if (!isRecord(value)) return false;
  const { subject, role, municipalityCode, units, name }: { [Part in keyof Identity]?: unknown } = value;
  return (
    isText(subject) &&
    ROLES.some((known: Role) => known === role) &&
    isText(municipalityCode) &&
    Array.isArray(units) &&
    units.every(isText) &&
    (name === undefined || isText(name))
  );
}

function isTrue(value: unknown): value is true {
  return value === true;
}
