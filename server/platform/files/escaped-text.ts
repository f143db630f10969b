/** The text with Excel's `_xHHHH_` written out: how it keeps characters that XML cannot hold (ECMA-376 §22.9.2.19). */
export function unescapeExcelText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
