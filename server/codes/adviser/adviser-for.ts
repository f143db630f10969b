import { basename, join } from 'node:path';
import { type LocalizedText, misshapesOf, OperatingError } from '../../kernel/index.js';
import { packageFolder, readJsonDocuments } from '../../platform/index.js';
import type { MeasureCodeList } from '../code-list.js';
import { documentFindings } from '../model-document.rules.js';
import { Adviser } from './adviser.js';
import { compileLexicon, type LexiconContent } from './compile-lexicon.js';
import type { Lexicon, SwedishWords } from './lexicon.js';
import { SWEDISH_WORDS_SHAPE } from './lexicon-shape.js';
import { lexiconContentOf } from './list-examples.js';
import { parseLexicon } from './parse-lexicon.js';

const FOLDER = join(packageFolder(import.meta.url), 'codes', 'adviser');
const SWEDISH = 'swedish.json';

/** Advisers by their list: a lexicon is prepared once, when the first text of its list is asked about. */
const advisers = new WeakMap<MeasureCodeList, Adviser>();
const contents = new WeakMap<MeasureCodeList, LexiconContent>();
let swedish: SwedishWords | undefined;

/**
 * The adviser of a code list: it knows the lexicon that ships for the list, and the list's own examples. A list that is
 * only tried has no lexicon, and the examples do.
 * @throws OperatingError where a lexicon cannot be read, or is none
 */
export function adviserFor(list: MeasureCodeList): Adviser {
  const ready = advisers.get(list);
  if (ready !== undefined) return ready;
  const adviser = new Adviser(compileLexicon(contentFor(list), swedishWords()));
  advisers.set(list, adviser);
  return adviser;
}

/** Why something may be outside the list's model, by the reasons' ids. @throws OperatingError as `adviserFor` */
export function outsideReasonsOf(list: MeasureCodeList): Readonly<Record<string, LocalizedText>> {
  return contentFor(list).reasons;
}

/** The small words of Swedish, read once. @throws OperatingError where they cannot be read */
export function swedishWords(): SwedishWords {
  swedish ??= readSwedishWords();
  return swedish;
}

function contentFor(list: MeasureCodeList): LexiconContent {
  const content = contents.get(list) ?? lexiconContentOf(list, lexiconFor(list));
  contents.set(list, content);
  return content;
}

function readSwedishWords(): SwedishWords {
  const [document] = readJsonDocuments(FOLDER, SWEDISH);
  const [finding] = documentFindings(misshapesOf(document?.content, SWEDISH_WORDS_SHAPE));
  if (finding !== undefined) throw noLexicon(join(FOLDER, SWEDISH), finding.message);
  return document?.content as SwedishWords;
}

/** The lexicon stands in a file with the list's name. */
function lexiconFor(list: MeasureCodeList): Lexicon | undefined {
  const documents = readJsonDocuments(join(FOLDER, 'lexicons'), '.json');
  const document = documents.find(({ path }) => basename(path) === `${list.id}.json`);
  if (document === undefined) return undefined;
  const parsed = parseLexicon(document.content, list);
  if (parsed.ok) return parsed.value;
  throw noLexicon(document.path, parsed.findings[0]?.message);
}

function noLexicon(path: string, message: LocalizedText = { sv: '', en: '' }): OperatingError {
  return new OperatingError({
    sv: `${path} är inget lexikon. ${message.sv}`,
    en: `${path} is not a lexicon. ${message.en}`,
  });
}
