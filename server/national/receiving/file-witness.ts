import { createHash } from 'node:crypto';
import { municipalities } from '../../codes/index.js';
import { type FindingPlace, sameWords, shownText, withoutIdentityNumbers } from '../../kernel/index.js';
import type { TableRow } from '../../platform/files/index.js';
import { type ColumnContent, cellPlace, type FoundSection } from '../../reporting/index.js';
import { CONTACT_FIELDS, type ReporterContact } from './reporter-contact.js';
import type { Told } from './told.js';

/** What was seen of a file's rows while they were checked. */
export interface WitnessedRows {
  /** What the first row says; empty in a file without rows. */
  readonly municipality: Told | undefined;
  readonly month: Told | undefined;
  readonly contact: ReporterContact | undefined;
  /** Where the first cell stands that holds what looks like an identity number. */
  readonly identityNumber: FindingPlace | undefined;
  /** Whether the definition has its rows name persons by identity number. */
  readonly namesPersons: boolean;
  /** Hexadecimal SHA-256 of the cells, the same whatever the file's format. */
  readonly contentsSha256: string;
}

const BETWEEN_CELLS = '\u001f';
const SHORTEST_IDENTITY_NUMBER = 10;
const MONTH = /^((19|2\d)\d{2}-)?(0[1-9]|1[0-2])$/;

/** Sees each row of a file once, beside its check, so that the file is read once. */
export class FileWitness {
  readonly #digest = createHash('sha256');
  #identityNumber: FindingPlace | undefined;
  #municipality: Told | undefined;
  #month: Told | undefined;
  #contact: ReporterContact | undefined;
  #namesPersons = false;
  #begun = false;

  /** @param file the file as its findings are to name it */
  constructor(private readonly file: string) {}

  row(row: TableRow, found: FoundSection): void {
    if (!this.#begun) this.#takeFirst(row, found);
    this.#begun = true;
    const last = row.cells.findLastIndex((text) => text !== '');
    this.#digest.update(`${row.cells.slice(0, last + 1).join(BETWEEN_CELLS)}\n`);
    this.#identityNumber ??= this.#placeOfIdentityNumber(row, found);
  }

  /** After the last row. */
  end(): WitnessedRows {
    return {
      municipality: this.#municipality,
      month: this.#month,
      contact: this.#contact,
      identityNumber: this.#identityNumber,
      namesPersons: this.#namesPersons,
      contentsSha256: this.#digest.digest('hex'),
    };
  }

  #takeFirst(row: TableRow, { section, columns }: FoundSection): void {
    for (const { place, name, content } of columns) {
      const text = row.cells[place] ?? '';
      const told = { by: 'rows', place: cellPlace(this.file, row, place, name) } as const;
      // What is wrong in itself has a finding of its own and tells nothing.
      if (content.kind === 'month' && MONTH.test(text)) this.#month = { ...told, value: text };
      if (content.kind === 'municipality' && municipalities.has(text)) {
        this.#municipality = { ...told, value: text };
      }
      if (content.kind === 'identity-number') this.#namesPersons = true;
      if (content.kind === 'comment' && content.field === 'municipalityName') {
        const code = codeOfName(text);
        if (code !== undefined) this.#municipality = { ...told, value: code };
      }
    }
    if (section.rows !== 'reporter-comment') return;
    const texts = CONTACT_FIELDS.map((field) => {
      const column = columns.find(({ content }) => content.kind === 'comment' && content.field === field);
      return [field, column === undefined ? '' : shownText((row.cells[column.place] ?? '').trim())];
    });
    this.#contact = Object.fromEntries(texts) as Record<(typeof CONTACT_FIELDS)[number], string>;
  }

  #placeOfIdentityNumber(row: TableRow, { columns }: FoundSection): FindingPlace | undefined {
    const place = row.cells.findIndex(
      (text, at) =>
        text.length >= SHORTEST_IDENTITY_NUMBER &&
        isLookedThrough(columns[at]?.content) &&
        withoutIdentityNumbers(text) !== text,
    );
    return place < 0 ? undefined : cellPlace(this.file, row, place, columns[place]?.name);
  }
}

/** Texts of other measures have a rule of their own; telephone numbers look like identity numbers and are none. */
function isLookedThrough(content: ColumnContent | undefined): boolean {
  if (content?.kind === 'other-measure-texts' || content?.kind === 'identity-number') return false;
  return content?.kind !== 'comment' || content.field !== 'telephone';
}

function codeOfName(text: string): string | undefined {
  const name = sameWords(text);
  return [...municipalities.values()].find((one) => sameWords(one.name) === name)?.code;
}
