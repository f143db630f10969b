/** The languages that every text shown to a person exists in. */
export type Language = 'sv' | 'en';

/** One text in both languages: Swedish is what users read first, English is complete. */
export interface LocalizedText {
  readonly sv: string;
  readonly en: string;
}

/** Fills `{name}` places of both languages with the same values; an unknown place is left as it stands. */
export function fillText(
  template: LocalizedText,
  values: Readonly<Record<string, string | number>>,
): LocalizedText {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place));
  return { sv: fill(template.sv), en: fill(template.en) };
}
