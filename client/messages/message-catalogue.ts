/** The languages that the widgets speak. */
export type Locale = 'sv' | 'en';

/** The texts of one widget, by what they are for. */
export type Messages<Key extends string> = Readonly<Record<Key, string>>;

/** The texts of one widget in both languages. */
export type MessageCatalogue<Key extends string> = Readonly<Record<Locale, Messages<Key>>>;

/** The texts in the host's language, with those that the host says in its own way. */
export function messagesFor<Key extends string>(
  catalogue: MessageCatalogue<Key>,
  locale: Locale,
  overrides: Partial<Messages<Key>> = {},
): Messages<Key> {
  return { ...catalogue[locale], ...overrides };
}
