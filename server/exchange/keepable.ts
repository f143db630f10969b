import {
  type Finding,
  type LocalizedText,
  maskIdentityNumber,
  shownText,
  withoutIdentityNumbers,
} from '../kernel/index.js';

// Numbers of households and telephones look the same, and belong to no person by themselves.
const NEVER_OF_A_PERSON: ReadonlySet<string> = new Set(['household_ref', 'telephone']);

/** A cell of a refused row as it may be kept: no identity number, whatever column it got into (domain §7). */
export function keepableCell(column: string, cell: string): string {
  if (column === 'identity_number') return maskIdentityNumber(cell);
  return NEVER_OF_A_PERSON.has(column) ? cell : withoutIdentityNumbers(cell);
}

/**
 * The finding as it may be shown and kept: its texts quote the row, which may hold identity numbers, and characters
 * that a terminal would obey.
 */
export function quotableFinding(finding: Finding): Finding {
  const { message, expected, found } = finding;
  return {
    ...finding,
    message: quotableText(message),
    ...(expected === undefined ? {} : { expected: quotableText(expected) }),
    ...(found === undefined ? {} : { found: quotable(found) }),
  };
}

function quotableText({ sv, en }: LocalizedText): LocalizedText {
  return { sv: quotable(sv), en: quotable(en) };
}

/** The text as it may be quoted in a finding. */
export function quotable(text: string): string {
  return shownText(withoutIdentityNumbers(text));
}
