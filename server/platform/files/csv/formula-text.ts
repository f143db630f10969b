/** Leading text that a spreadsheet program takes for a formula, apostrophes of ours before it included. */
const AT_START = /^'*(?:[\t\r]|[ "]*[=+\-@＝＋－＠])/;
/** The same after a separator, for programs that look for separators inside quotes as well. */
const AFTER_SEPARATOR = /([;,\t])('*[=+\-@＝＋－＠])/g;
const AFTER_SEPARATOR_NEUTRALISED = /([;,\t])'('*[=+\-@＝＋－＠])/g;
/** Cheap test that lets almost every cell pass at once. */
const SUSPICIOUS = /[=+\-@\t\r＝＋－＠]/;

/**
 * The text with an apostrophe before everything that a spreadsheet program would run as a formula when it
 * opens a CSV file: `= + - @`, tab and carriage return at the start, their full-width forms, and the same after
 * a separator. `restoreFormulaText` gives back exactly what was given here, because a text that already
 * looks neutralised gets one apostrophe more. Source: OWASP, "CSV Injection".
 */
export function neutraliseFormulaText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  const inside = text.replace(AFTER_SEPARATOR, "$1'$2");
  return AT_START.test(inside) ? `'${inside}` : inside;
}

/** The text as it was before `neutraliseFormulaText`; any other text is left as it stands. */
export function restoreFormulaText(text: string): string {
  if (!text.includes("'")) return text;
  const atStart = text.startsWith("'") && AT_START.test(text.slice(1)) ? text.slice(1) : text;
  return atStart.replace(AFTER_SEPARATOR_NEUTRALISED, '$1$2');
}
