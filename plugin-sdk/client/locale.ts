/**
 * The languages that the widgets speak. `en-XA` is a language of nobody: English with accents and a third longer, by
 * which a host sees what has been forgotten to be translated and where longer words do not fit.
 */
export const LOCALES = ['sv', 'en', 'en-XA'] as const;
/** One of the languages that the widgets speak. */
export type Locale = (typeof LOCALES)[number];

/** Texts that the host says in its own way: by the name of the widget, then by the key of the text. */
export type MessageOverrides = Readonly<Record<string, Readonly<Record<string, string>>>>;
