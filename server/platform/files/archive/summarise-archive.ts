import type { ArchiveEntry } from './archive-entry.js';
import type { ArchiveFacts } from './archive-facts.js';

const MEBIBYTE = 1024 * 1024;
const MACRO = /vbaProject|^xl\/(macrosheets|activeX|embeddings|dialogsheets)\/|\.(bin|exe|dll|ocx)$/i;
/** Excel keeps the printer's settings in a `.bin` of its own; they hold no program. */
const PRINTER_SETTINGS = /^xl\/printerSettings\/[^/]*\.bin$/i;
const EXTERNAL = /^xl\/(externalLinks\/|connections\.xml$|queryTables\/)/i;

type EntryFacts = Pick<
  ArchiveFacts,
  | 'inflatedBytes'
  | 'ratio'
  | 'encrypted'
  | 'overlapping'
  | 'disagreeing'
  | 'duplicated'
  | 'macro'
  | 'externalLink'
>;

/** What the rules ask of all parts together. `contentEnd` is where the archive's directory begins. */
export function summariseArchive(entries: readonly ArchiveEntry[], contentEnd: number): EntryFacts {
  const firstName = (is: (entry: ArchiveEntry) => boolean): string | undefined => entries.find(is)?.name;
  return {
    inflatedBytes: entries.reduce((sum, entry) => sum + entry.inflatedBytes, 0),
    ratio: Math.max(0, ...entries.filter((entry) => entry.inflatedBytes > MEBIBYTE).map(ratioOf)),
    ...named(
      'encrypted',
      firstName((entry) => entry.encrypted),
    ),
    ...named('overlapping', overlapping(entries, contentEnd)),
    ...named(
      'disagreeing',
      firstName((entry) => !entry.headerAgrees),
    ),
    ...named('duplicated', duplicated(entries)),
    ...named(
      'macro',
      firstName((entry) => MACRO.test(entry.name) && !PRINTER_SETTINGS.test(entry.name)),
    ),
    ...named(
      'externalLink',
      firstName((entry) => EXTERNAL.test(entry.name)),
    ),
  };
}

function named<Key extends string>(key: Key, name: string | undefined): Partial<Record<Key, string>> {
  const fact: Partial<Record<Key, string>> = {};
  if (name !== undefined) fact[key] = name;
  return fact;
}

function ratioOf(entry: ArchiveEntry): number {
  return entry.inflatedBytes / Math.max(1, entry.deflatedBytes);
}

function overlapping(entries: readonly ArchiveEntry[], contentEnd: number): string | undefined {
  const inOrder = entries.toSorted((one, other) => one.start - other.start);
  return inOrder.find((entry, place) => entry.end > (inOrder[place + 1]?.start ?? contentEnd))?.name;
}

/** Windows and Excel take no notice of letter case in a part's name, so two that differ only there collide. */
function duplicated(entries: readonly ArchiveEntry[]): string | undefined {
  const seen = new Set<string>();
  return entries.find((entry) => seen.size === seen.add(entry.name.toLowerCase()).size)?.name;
}
