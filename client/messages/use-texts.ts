import { useMemo } from 'react';
import { useHost } from '../host/use-host.js';
import { type MessageCatalogue, type Messages, messagesFor } from './message-catalogue.js';

/**
 * The texts of a catalogue in the page's language, with those that the host says in its own way.
 * @param name under which the host gives its own: that of the widget
 */
export function useTexts<Key extends string>(name: string, catalogue: MessageCatalogue<Key>): Messages<Key> {
  const { locale, messages } = useHost().host;
  const overrides = messages?.[name];
  return useMemo(
    () => messagesFor(catalogue, locale, overridesOf(catalogue, overrides)),
    [catalogue, locale, overrides],
  );
}

/** Of what the host gives, the texts that there are. */
function overridesOf<Key extends string>(
  catalogue: MessageCatalogue<Key>,
  overrides: Readonly<Record<string, string>> | undefined,
): Partial<Messages<Key>> {
  const known: Partial<Record<Key, string>> = {};
  for (const key in catalogue.sv) {
    const text = overrides?.[key];
    if (text !== undefined) known[key] = text;
  }
  return known;
}
