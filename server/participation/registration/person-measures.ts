import type { Party } from '../../access/index.js';
import type { CalendarMonth, PersonReference } from '../../kernel/index.js';
import type { Cell } from '../../measures/index.js';

/** Who changed a cell last, when and why. */
export interface LastChange {
  /** ISO 8601, UTC. */
  readonly changedAt: string;
  readonly actor: string;
  readonly reason: string;
}

/** A cell with whose statement it is. */
export interface PartyCell extends Cell {
  readonly party: Party;
  /** Undefined where nothing but a load has written it. */
  readonly lastChange: LastChange | undefined;
}

/** What may be seen of a person's measures in some months. */
export interface PersonMeasures {
  readonly personReference: PersonReference;
  /** Every month that was asked for, in order. */
  readonly months: readonly { readonly month: CalendarMonth; readonly cells: readonly PartyCell[] }[];
}

/** Most months that one request reads. */
export const MONTH_LIMIT = 36;
