import type { CalendarMonth, FindingPlace, MunicipalityCode } from '../../kernel/index.js';

/** What one place says that a file is: what the receiver stated, the file's name, or its first row. */
export interface Told {
  readonly by: 'receiver' | 'name' | 'rows';
  /** A municipality's code, or a month as `YYYY-MM` or `MM`. */
  readonly value: string;
  /** The cell, where a row says it. */
  readonly place?: FindingPlace;
}

/** Whose report a file is and of which month, as far as it can be told and nothing contradicts it. */
export interface FileIdentity {
  readonly municipality: MunicipalityCode | undefined;
  readonly month: CalendarMonth | undefined;
}
