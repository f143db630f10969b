import { join } from 'node:path';
import { type CalendarMonth, OperatingError } from '../kernel/index.js';
import { packageFolder, readJsonDocuments } from '../platform/index.js';
import type { ClosureReasonCodeList, CodeList, MeasureCodeList } from './code-list.js';
import { parseCodeList } from './parse-code-list.js';

/** All code lists that the module knows, of all national models. A new list is a new file, never new code. */
export interface CodeLists {
  readonly all: readonly CodeList[];
  /** The list with that id. @throws RangeError where there is none: a definition names a list that is not there. */
  measures(id: string): MeasureCodeList;
  closureReasons(id: string): ClosureReasonCodeList;
  /** The list in force in the month; undefined before the first one. */
  measuresInForce(month: CalendarMonth): MeasureCodeList | undefined;
  closureReasonsInForce(month: CalendarMonth): ClosureReasonCodeList | undefined;
}

const SHIPPED = join(packageFolder(import.meta.url), 'codes', 'lists');

/**
 * Reads the lists that ship with the module and those of further folders (`*.code-list.json` there).
 * @param furtherFolders folders with lists of another national model
 * @throws OperatingError where a folder cannot be read, or a document in it is no code list
 */
export function readCodeLists(furtherFolders: readonly string[] = []): CodeLists {
  const shipped = readLists(SHIPPED, '.json');
  return codeListsOf([
    ...shipped,
    ...furtherFolders.flatMap((folder) => readLists(folder, '.code-list.json')),
  ]);
}

/** The same questions answered from lists already in hand. */
export function codeListsOf(all: readonly CodeList[]): CodeLists {
  const measures = all.filter((list) => list.kind === 'measures');
  const closureReasons = all.filter((list) => list.kind === 'closure-reasons');
  return {
    all,
    measures: (id) => withId(measures, id),
    closureReasons: (id) => withId(closureReasons, id),
    measuresInForce: (month) => inForce(measures, month),
    closureReasonsInForce: (month) => inForce(closureReasons, month),
  };
}

function readLists(folder: string, ending: string): CodeList[] {
  return readJsonDocuments(folder, ending).map(({ path, content }) => {
    const parsed = parseCodeList(content);
    if (parsed.ok) return parsed.value;
    const [first] = parsed.findings;
    throw new OperatingError({
      sv: `${path} är ingen kodlista. ${first?.message.sv ?? ''}`,
      en: `${path} is not a code list. ${first?.message.en ?? ''}`,
    });
  });
}

function withId<List extends CodeList>(lists: readonly List[], id: string): List {
  const found = lists.find((list) => list.id === id);
  if (found === undefined) throw new RangeError(`no code list with the id ${id}`);
  return found;
}

function inForce<List extends CodeList>(lists: readonly List[], month: CalendarMonth): List | undefined {
  const begun = lists.filter((list) => list.validFrom <= month);
  return begun.reduce<List | undefined>(
    (latest, list) => (latest === undefined || list.validFrom > latest.validFrom ? list : latest),
    undefined,
  );
}
