import type { Locale } from '@avstamp/plugin-sdk/client';
import { pseudoText } from './pseudo-locale.js';

/** The language whose texts are shown, or made longer, in a locale. */
export function spokenLanguage(locale: Locale): 'sv' | 'en' {
  return locale === 'sv' ? 'sv' : 'en';
}

/** A text that the server gives in both languages, as the locale has it. */
export function textIn(locale: Locale, text: { readonly sv: string; readonly en: string }): string {
  return locale === 'en-XA' ? pseudoText(text.en) : text[locale];
}
