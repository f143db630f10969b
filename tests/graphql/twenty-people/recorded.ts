/** What a cell holds, as an answer and the history tell it. */
export interface State {
  readonly version: number;
  readonly entries: readonly object[];
}

/** What one person was answered about one cell. */
export interface Recorded {
  readonly actor: string;
  readonly personReference: string;
  readonly code: number;
  readonly expectedVersion: number;
  readonly outcome: 'SAVED' | 'UNCHANGED' | 'REFUSED' | 'CONFLICT';
  readonly now: State;
}

/** A row of the history. */
export interface HistoryEntry {
  readonly actor: string;
  readonly person_ref: string;
  readonly code: number;
  readonly before: State | null;
  readonly after: State;
}
