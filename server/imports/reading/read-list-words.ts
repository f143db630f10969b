import { join } from 'node:path';
import { documentFindings } from '../../codes/index.js';
import { type CalendarMonth, misshapesOf, OperatingError } from '../../kernel/index.js';
import { packageFolder, readJsonDocuments } from '../../platform/index.js';
import { LIST_FIELDS, type ListField, type ListWords } from './list-words.js';
import { LIST_WORDS_SHAPE } from './list-words-shape.js';

const FOLDER = join(packageFolder(import.meta.url), 'imports', 'lists');

/** All words that ship with the module. @throws OperatingError where a document cannot be read, or is none */
export function readListWords(): readonly ListWords[] {
  return readJsonDocuments(FOLDER, '.json').map(({ path, content }) => {
    const [finding] = documentFindings([...misshapesOf(content, LIST_WORDS_SHAPE)]);
    if (finding === undefined) return content as ListWords;
    throw new OperatingError({
      sv: `${path} har inte ordlistans form. ${finding.message.sv}`,
      en: `${path} does not have the form of a word list. ${finding.message.en}`,
    });
  });
}

/** The words in force in a month. @throws RangeError before the first: no list is handed in before the model began */
export function listWordsInForce(all: readonly ListWords[], month: CalendarMonth): ListWords {
  const [latest] = all
    .filter(({ validFrom }) => validFrom <= month)
    .toSorted((left, right) => (left.validFrom < right.validFrom ? 1 : -1));
  if (latest === undefined) throw new RangeError(`no words for lists in ${month}`);
  return latest;
}

const BETWEEN_WORDS = /[\s._:;*()/\\,–-]+/g;

/** A heading as words are compared: small letters, single spaces, without full stops and other signs. */
export function headingWords(text: string): string {
  return text.replace(BETWEEN_WORDS, ' ').trim().toLocaleLowerCase('sv-SE');
}

/** Which field each heading stands for. */
export function fieldsByHeading({ columns }: ListWords): ReadonlyMap<string, ListField> {
  return new Map(columns.flatMap(({ field, headings }) => headings.map((heading) => [heading, field])));
}

/** The columns of some fields as a sentence names them, in the order of `LIST_FIELDS`. */
export function columnNames(
  { columns }: ListWords,
  fields: readonly ListField[],
  language: 'sv' | 'en',
): string {
  return LIST_FIELDS.filter((field) => fields.includes(field))
    .map((field) => columns.find((column) => column.field === field)?.label[language] ?? field)
    .join(', ');
}
