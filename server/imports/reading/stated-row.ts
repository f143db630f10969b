import type { Finding } from '../../kernel/index.js';
import type { ListField } from './list-words.js';

/** The cells of one row by field; empty and missing ones are left out. */
export type RowCells = Readonly<Partial<Record<ListField, string>>>;

/** Who a row is about, in the file's words. The number lives until the host has been asked, and no longer. */
export type GivenPerson =
  | { readonly kind: 'identityNumber'; readonly number: string }
  | { readonly kind: 'reference'; readonly reference: string };

/** How much a row says: single dates, or a number as it is written (`5`, `X`). */
export type StatedVolume =
  | { readonly kind: 'dates'; readonly dates: readonly string[] }
  | { readonly kind: 'days'; readonly days: string };

/** What a row says of one month. */
export interface StatedPart {
  /** `YYYY-MM` where it is one, else as it stands. */
  readonly month: string;
  readonly volume: StatedVolume;
}

/** One row of a list as it was understood; texts are as they may be kept. */
export interface StatedRow {
  /** Row of the file, the headings included, counted from 1. */
  readonly sourceRow: number;
  /** Undefined where the row tells nobody, or its number is none. */
  readonly person: GivenPerson | undefined;
  /** What stands for the number: nothing of the number itself. */
  readonly maskedNumber: string;
  /** The measure in the list's own words. */
  readonly measureText: string;
  /** The code as it stands; empty where the row has words only. */
  readonly code: string;
  /** What another measure is. */
  readonly otherText: string;
  /** `own`, `procured`, `commissioned`, empty, or as it stands where it is none of them. */
  readonly provider: string;
  /** SHA-256 of all that the row says, to know one that says the same; nothing is kept of it as it is. */
  readonly facts: string;
  /** One for each month that the row speaks of; at least one. */
  readonly parts: readonly StatedPart[];
  readonly findings: readonly Finding[];
}
