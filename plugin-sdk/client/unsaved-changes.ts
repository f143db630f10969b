/** What a widget holds that is not saved yet. */
export interface UnsavedChanges {
  /** Name of the widget. */
  readonly widget: string;
  /** How many; 0 when all is saved again. */
  readonly count: number;
}

/**
 * Told whenever the number of unsaved changes changes, so that the host can ask before it goes to another of its pages.
 * That a page is closed or reloaded is asked about by the module itself, as browsers do.
 */
export type UnsavedChangesGuard = (changes: UnsavedChanges) => void;
