import type { BilingualText } from '../contract/bilingual-text.js';

/** Whom a notice is for: a user, everybody of a unit, the manager of a unit, or who sends the municipality's report. */
export type NoticeRecipient =
  | { readonly kind: 'caseworker'; readonly subject: string }
  | { readonly kind: 'unit' | 'manager'; readonly unit: string }
  | { readonly kind: 'reporter' };

/** Something that the host tells its users in its own way: e-mail, a task, a message. It names no person whose case it is. */
export interface Notice {
  /** The same for the same notice, however often it is handed over. */
  readonly id: string;
  readonly municipalityCode: string;
  readonly recipient: NoticeRecipient;
  /** What it is about, for instance `report.reminder`. */
  readonly kind: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly text: BilingualText;
}

/** The host's way of telling its users something. Handed over at least once: `id` tells a notice that came before. */
export interface Notifications {
  send(notice: Notice): Promise<void>;
}
