import type { MunicipalityCode } from '../kernel/index.js';

/** An event as the database keeps it, with the place that it has been given. */
export interface ToldEvent {
  readonly municipalityCode: MunicipalityCode;
  /** From 1, in the order of delivery. */
  readonly position: number;
  readonly id: string;
  /** For instance `avstamp.measure.registered.v1`. */
  readonly type: string;
  readonly occurredAt: Date;
  readonly personReference: string | null;
  readonly householdReference: string | null;
  /** `YYYY-MM`. */
  readonly month: string | null;
  /** What the type's data holds besides. */
  readonly details: Readonly<Record<string, unknown>>;
}
