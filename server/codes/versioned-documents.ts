import { type CalendarMonth, misshapesOf, OperatingError, type Shape } from '../kernel/index.js';
import { readJsonDocuments } from '../platform/index.js';
import { type DocumentPlace, documentFindings } from './model-document.rules.js';

/** How one kind of document is read. */
interface DocumentKind<Document> {
  readonly folder: string;
  readonly shape: Shape;
  /** What the shape alone cannot say is wrong. */
  readonly furtherPlaces?: (document: Document) => readonly DocumentPlace[];
}

/**
 * Reads all documents of a folder, the latest first, each with the month that it is valid from (domain §4: what a
 * national model may change is data).
 * @throws OperatingError where a document does not have its shape; the text names the file and the first place
 */
export function readVersionedDocuments<Document extends { readonly validFrom: CalendarMonth }>({
  folder,
  shape,
  furtherPlaces = () => [],
}: DocumentKind<Document>): readonly Document[] {
  const documents = readJsonDocuments(folder, '.json').map(({ path, content }) => {
    const misshapes = misshapesOf(content, shape);
    if (misshapes.length > 0) throw unusable(path, misshapes);
    const document = content as Document;
    const places = furtherPlaces(document);
    if (places.length > 0) throw unusable(path, places);
    return document;
  });
  return documents.toSorted((one, other) => (one.validFrom < other.validFrom ? 1 : -1));
}

function unusable(path: string, places: readonly DocumentPlace[]): OperatingError {
  const [first] = documentFindings(places);
  return new OperatingError({
    sv: `${path} går inte att använda. ${first?.message.sv ?? ''}`,
    en: `${path} cannot be used. ${first?.message.en ?? ''}`,
  });
}

/** Parts that every such document has: its name, its first month and where it comes from. */
export const DOCUMENT_FIELDS = {
  id: { kind: 'text', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, expected: 'a-z, 0-9, -' },
  validFrom: { kind: 'text', pattern: /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/, expected: 'YYYY-MM' },
  source: { kind: 'text', pattern: /^\S(.*\S)?$/s, expected: 'text' },
} as const satisfies Readonly<Record<string, Shape>>;
