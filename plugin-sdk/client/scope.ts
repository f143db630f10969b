/**
 * What the host shows at the moment, and so what the widgets are about. All references are the host's own and opaque;
 * what a widget needs and is not given, it asks for in words.
 */
export interface Scope {
  /** Four digits. */
  readonly municipalityCode: string;
  /** Name of a unit, as it stands in the host's households. */
  readonly unit?: string;
  readonly householdRef?: string;
  readonly personRef?: string;
  /** `YYYY-MM`. */
  readonly month?: string;
}

/** The parts of the scope that a host may leave out, and that a single widget may be given of its own. */
export const SCOPE_PARTS = ['unit', 'householdRef', 'personRef', 'month'] as const;
/** One of the parts of the scope that may be left out. */
export type ScopePart = (typeof SCOPE_PARTS)[number];
