import type { ClosureFact, HostAssistanceMonth, HostClosing } from '@avstamp/plugin-sdk';
import type { AssistanceSpell } from '../closings/assistance-spell.js';
import type { ProposedClosing } from '../closings/proposed-closing.js';
import type { AdapterFinding } from '../findings/adapter-finding.js';

/** How a reading went, in numbers: for logs, and for who runs it. */
export interface ReadingCounts {
  /** Errands that were read whole. */
  readonly errands: number;
  /** Errands that could not be read; with any, the reading is not complete. */
  readonly unreadable: number;
}

/** A household with the unit whose namespace it is in. */
export interface ReadHousehold {
  readonly householdReference: string;
  readonly unit: string;
}

/** All that the case system says of a municipality's households. */
export interface Reading {
  readonly municipalityCode: string;
  /** True where every errand could be read. Of a reading that is not complete nothing is handed over. */
  readonly complete: boolean;
  readonly counts: ReadingCounts;
  readonly households: readonly ReadHousehold[];
  readonly months: readonly HostAssistanceMonth[];
  readonly spells: readonly AssistanceSpell[];
  /** Closings that nobody has confirmed. Not to be recorded. */
  readonly proposals: readonly ProposedClosing[];
  /** Closings that somebody has confirmed. */
  readonly closings: readonly HostClosing[];
  /** What errands say of why assistance ended, by person. */
  readonly facts: ReadonlyMap<string, readonly ClosureFact[]>;
  readonly findings: readonly AdapterFinding[];
}
