import type { Role } from '@avstamp/plugin-sdk';

/** Somebody who signs in to the case system. */
export interface User {
  /** Stable and opaque: it stands in logs. */
  readonly subject: string;
  readonly name: string;
  /** What the person's work is called here. */
  readonly title: string;
  readonly role: Role;
  /** The municipality worked for. */
  readonly municipalityCode: string;
  readonly units: readonly string[];
}
