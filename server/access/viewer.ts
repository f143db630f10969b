import { type Identity, ROLES, type Role } from '@avstamp/plugin-sdk';
import { isHostReference, isMunicipalityCode, type MunicipalityCode } from '../kernel/index.js';

/** Who asks, once what the host said has been checked. */
export interface Viewer {
  /** The host's id of the user, as it stands in the audit log. */
  readonly subject: string;
  readonly role: Role;
  /** Undefined for the national role only. */
  readonly municipalityCode: MunicipalityCode | undefined;
  readonly units: readonly string[];
}

/** A viewer who works in one municipality: everybody but the national authority. */
export interface MunicipalViewer extends Viewer {
  readonly municipalityCode: MunicipalityCode;
}

/** True for everybody but the national authority. */
export function worksInMunicipality(viewer: Viewer): viewer is MunicipalViewer {
  return viewer.municipalityCode !== undefined;
}

/**
 * The viewer that an identity stands for; undefined where there is none, or the host's word does not hold
 * together: an unknown role, no subject, or no municipality for a role that works in one.
 */
export function viewerOf(identity: Identity | undefined): Viewer | undefined {
  if (identity === undefined) return undefined;
  const { subject, role, municipalityCode, units } = identity;
  if (!isHostReference(subject) || !ROLES.includes(role)) return undefined;
  if (role === 'national') return { subject, role, municipalityCode: undefined, units: [] };
  return isMunicipalityCode(municipalityCode) ? { subject, role, municipalityCode, units } : undefined;
}
