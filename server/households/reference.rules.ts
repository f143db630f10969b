import { isHostReference, type LocalizedText, type Rule, shownText } from '../kernel/index.js';

/** What a rule of one reference needs to know of its row. */
interface ReferencePlace<Facts> {
  readonly id: string;
  /** The column that holds the reference. */
  readonly field: string;
  readonly what: LocalizedText;
  readonly of: (facts: Facts) => string;
  /** Facts with that reference in the place, for the examples. */
  readonly example: (reference: string) => Facts;
  /** Whether the place may be empty. */
  readonly optional?: boolean;
}

// May suspect too much: whatever is not visible ASCII is left to it.
const mayBeUnsafe = (field: string): string =>
  `(octet_length(${field}) not between 1 and 64 or ${field} ~ '[^!-~]')`;

/** The rule that a reference is 1 to 64 visible characters: it stands in lists, files and findings. */
export function referenceForm<Facts>(place: ReferencePlace<Facts>): Rule<Facts> {
  const { id, field, what, of, example, optional = false } = place;
  return {
    id,
    severity: 'error',
    field,
    source: 'host folder: references',
    validFrom: '2013-03',
    message: {
      sv: `Referensen till ${what.sv} ska vara 1 till 64 synliga tecken, utan blanksteg först och sist. Här står ”{found}”.`,
      en: `The reference to ${what.en} must be 1 to 64 visible characters, without spaces at the ends. Here stands “{found}”.`,
    },
    expected: { sv: '1 till 64 synliga tecken', en: '1 to 64 visible characters' },
    holds: (facts) => (optional && of(facts) === '') || isHostReference(of(facts)),
    brokenBySql: optional ? `${field} <> '' and ${mayBeUnsafe(field)}` : mayBeUnsafe(field),
    values: (facts) => ({ found: visible(of(facts)) }),
    examples: {
      holds: [example('H-1'), example('å'.repeat(64))],
      breaks: [
        ...(optional ? [] : [example('')]),
        example('a'.repeat(65)),
        example('H\u202e1'),
        example(' H'),
      ],
    },
  };
}

/** The rule that a reference names something. `sqlKnown` is the boolean column that says so. */
export function referenceKnown<Facts>(
  place: Omit<ReferencePlace<Facts>, 'example' | 'optional'> & {
    readonly where: LocalizedText;
    readonly sqlKnown: string;
    readonly known: (facts: Facts) => boolean;
    readonly examples: Rule<Facts>['examples'];
  },
): Rule<Facts> {
  const { id, field, what, of, where, sqlKnown, known, examples } = place;
  return {
    id,
    severity: 'error',
    field,
    source: 'host folder: references',
    validFrom: '2013-03',
    message: {
      sv: `”{found}” är inte känd som ${what.sv}. Lägg till raden i ${where.sv}, eller rätta referensen.`,
      en: `“{found}” is not known as ${what.en}. Add the row to ${where.en}, or mend the reference.`,
    },
    expected: { sv: `en referens som finns i ${where.sv}`, en: `a reference that stands in ${where.en}` },
    holds: known,
    brokenBySql: `not ${sqlKnown}`,
    values: (facts) => ({ found: visible(of(facts)) }),
    examples,
  };
}

/** The text with marks instead of characters that do not show, cut where it is endless. */
function visible(text: string): string {
  const shown = shownText(text);
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
}
