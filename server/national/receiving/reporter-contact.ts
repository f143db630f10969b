/** Whom a municipality's comments file names as its reporter; reminders go there. Empty texts where it says nothing. */
export interface ReporterContact {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly email: string;
  readonly telephone: string;
}

/** The fields of a comments file that are the contact; its free texts are kept in the archived file alone. */
export const CONTACT_FIELDS = ['name', 'title', 'unit', 'email', 'telephone'] as const;
