import { type LocalizedText, type Rule, shownText } from '../kernel/index.js';
import type { CsvBreak } from './csv-scanner.js';

/** The form of one file, as far as it was read. */
export interface HostFileForm {
  readonly columns: readonly string[];
  readonly header: string;
  readonly broken: CsvBreak | undefined;
}

const LONGEST_QUOTE = 200;
const SOURCE = 'host folder: CSV form';
const REFUSED: LocalizedText = {
  sv: 'Filen läses inte in alls.',
  en: 'Nothing of the file is loaded.',
};

/** A file that breaks one of these is refused whole: nobody knows what its rows would have said. */
export const hostFileFormRules: readonly Rule<HostFileForm>[] = [
  {
    id: 'host-file-header',
    severity: 'error',
    field: 'header',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: `Första raden ska vara ”{columns}”. Här står ”{found}”. ${REFUSED.sv}`,
      en: `The first line must be “{columns}”. Here stands “{found}”. ${REFUSED.en}`,
    },
    expected: { sv: '{columns}', en: '{columns}' },
    holds: ({ columns, header }) => header === columns.join(','),
    values: ({ columns, header }) => ({ found: quotable(header), columns: columns.join(',') }),
    examples: { holds: [form()], breaks: [form({ header: 'household_ref;closed_on' })] },
  },
  formRule('cells', 'host-file-cells', {
    sv: ['Raden har {found} celler i stället för {count}.', '{count} celler'],
    en: ['The row has {found} cells instead of {count}.', '{count} cells'],
  }),
  formRule('quoting', 'host-file-quoting', {
    sv: [
      'Ett citattecken står fel. Sätt hela cellen inom citattecken, och dubbla dem som hör till texten.',
      'citattecken enligt RFC 4180',
    ],
    en: [
      'A quote stands wrong. Put the whole cell in quotes, and double those that belong to the text.',
      'quotes as in RFC 4180',
    ],
  }),
  formRule('nul', 'host-file-no-nul', {
    sv: ['Filen innehåller ett nolltecken. Spara den som UTF-8.', 'text i UTF-8'],
    en: ['The file holds a NUL character. Save it as UTF-8.', 'text in UTF-8'],
  }),
  formRule('encoding', 'host-file-encoding', {
    sv: ['Filen är inte UTF-8. Spara den som UTF-8.', 'text i UTF-8'],
    en: ['The file is not UTF-8. Save it as UTF-8.', 'text in UTF-8'],
  }),
  formRule('line-end', 'host-file-line-ends', {
    sv: ['Raderna slutar olika. Använd samma radslut i hela filen.', 'samma radslut i hela filen'],
    en: ['The lines end differently. Use the same line end in the whole file.', 'one kind of line end'],
  }),
];

type Texts = Readonly<Record<'sv' | 'en', readonly [message: string, expected: string]>>;

function formRule(kind: CsvBreak['kind'], id: string, texts: Texts): Rule<HostFileForm> {
  return {
    id,
    severity: 'error',
    field: 'row',
    source: SOURCE,
    validFrom: '2013-03',
    message: { sv: `${texts.sv[0]} ${REFUSED.sv}`, en: `${texts.en[0]} ${REFUSED.en}` },
    expected: { sv: texts.sv[1], en: texts.en[1] },
    holds: ({ broken }) => broken?.kind !== kind,
    values: ({ broken, columns }) => ({ found: broken?.cells ?? '…', count: columns.length }),
    examples: { holds: [form()], breaks: [form({ broken: { kind, line: 2, cells: 3 } })] },
  };
}

// Where the header is missing the first line is a person's or a household's: no column has a digit in its name.
function quotable(header: string): string {
  return shownText(header.slice(0, LONGEST_QUOTE)).replace(/\d/g, '•');
}

function form(change: Partial<HostFileForm> = {}): HostFileForm {
  const columns = ['household_ref', 'closed_on'];
  return { columns, header: columns.join(','), broken: undefined, ...change };
}
