import type { Locale } from '@avstamp/plugin-sdk/client';
import { pseudoText } from './pseudo-locale.js';
import { spokenLanguage } from './spoken-language.js';

/** The texts of one widget, by what they are for. */
export type Messages<Key extends string> = Readonly<Record<Key, string>>;

/** The texts of one widget in both languages. */
export type MessageCatalogue<Key extends string> = Readonly<Record<'sv' | 'en', Messages<Key>>>;

/** The texts in the host's language, with those that the host says in its own way. */
export function messagesFor<Key extends string>(
  catalogue: MessageCatalogue<Key>,
  locale: Locale,
  overrides: Partial<Messages<Key>> = {},
): Messages<Key> {
  const spoken = catalogue[spokenLanguage(locale)];
  return { ...(locale === 'en-XA' ? everyText(spoken) : spoken), ...overrides };
}

function everyText<Key extends string>(texts: Messages<Key>): Messages<Key> {
  const changed = { ...texts };
  for (const key in changed) Object.assign(changed, { [key]: pseudoText(changed[key]) });
  return changed;
}
