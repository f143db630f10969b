/** What a widget is about to save, or has saved: by reference only, never with a name or what was typed. */
export interface Saving {
  /** Name of the widget. */
  readonly widget: string;
  /** Name of the GraphQL mutation, for instance `saveMonth`. */
  readonly operation: string;
  readonly personRefs: readonly string[];
  /** `YYYY-MM`. */
  readonly months: readonly string[];
}

/** The host's refusal, in words for the person at the screen, in the language of the page. */
export interface Veto {
  readonly reason: string;
}

/** What the host is told, and may answer. */
export interface HostEvents {
  /**
   * Asked before anything is sent. With a veto nothing is sent, what was typed stays, and its reason is shown. A host
   * that throws or cannot be reached has refused: nothing is saved that it could not see.
   */
  beforeSave?(saving: Saving): Promise<Veto | undefined> | Veto | undefined;
  /** Told when the server has saved. */
  saved?(saving: Saving): void;
}
