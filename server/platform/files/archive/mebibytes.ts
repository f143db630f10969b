/** A length in bytes as a person reads it: `65,5 MiB`, with U+202F in thousands. */
export function swedishMebibytes(bytes: number): string {
  const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 }).format(bytes / (1024 * 1024));
  return `${number.replaceAll('\u00A0', '\u202F')} MiB`;
}
