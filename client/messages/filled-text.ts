/**
 * A text with its placeholders filled: `filledText('{count} kvar', { count: '12' })`. Numbers are written by the caller,
 * in the locale's way (`numberIn`). A placeholder that nothing is given for stays, so that it is seen.
 */
export function filledText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
