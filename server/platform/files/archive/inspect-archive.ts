import type { ZipFile } from 'yauzl';
import { applyRules, type Finding } from '../../../kernel/index.js';
import { detectFileFormat } from '../file-format.js';
import { DEFAULT_FILE_LIMITS, type FileLimits } from '../file-limits.js';
import { UnreadableFile } from '../unreadable-file.js';
import { Archive, damageOf, openDirectory } from './archive.js';
import { archiveRules } from './archive.rules.js';
import { type ArchiveEntry, readArchiveEntry } from './archive-entry.js';
import { type ArchiveFacts, SOUND_ARCHIVE } from './archive-facts.js';
import { summariseArchive } from './summarise-archive.js';

const CONTENT_TYPES = '[Content_Types].xml';
const CONTENT_TYPES_BYTES = 1024 * 1024;

/**
 * Why a workbook file should not be opened; empty where nothing speaks against it. Looks at the length, then at
 * the archive's directory, then at every part's header, and stops at the first step that objects: only then is
 * one small part inflated, the list of content types, for macros that hide behind another name.
 * @throws OperatingError where the file cannot be read at all.
 */
export async function inspectArchive(
  path: string,
  limits: FileLimits = DEFAULT_FILE_LIMITS,
): Promise<readonly Finding[]> {
  const findingsOf = (facts: Partial<ArchiveFacts>): Finding[] =>
    applyRules(archiveRules, { ...SOUND_ARCHIVE, limits, ...facts }, { file: path });
  const { format, bytes } = await detectFileFormat(path);
  const outside = findingsOf({ compoundFile: format === 'compound', fileBytes: bytes });
  if (outside.length > 0) return outside;
  try {
    const directory = await inspectDirectory(path, limits);
    const inside = findingsOf(directory);
    return inside.length > 0 ? inside : findingsOf(await inspectContentTypes(path));
  } catch (failure) {
    if (failure instanceof UnreadableFile) return failure.findings;
    throw failure;
  }
}

async function inspectDirectory(path: string, limits: FileLimits): Promise<Partial<ArchiveFacts>> {
  const archive = await openDirectory(path);
  try {
    if (archive.entryCount > limits.entries) return { entries: archive.entryCount };
    return await inspectEntries(archive);
  } finally {
    archive.close();
  }
}

async function inspectEntries(archive: ZipFile): Promise<Partial<ArchiveFacts>> {
  // Before the first entry is read, the cursor stands where the directory begins (its published type is wrong).
  const contentEnd = Number(archive.readEntryCursor);
  const entries: ArchiveEntry[] = [];
  try {
    for await (const entry of archive.eachEntry()) entries.push(await readArchiveEntry(archive, entry));
  } catch (failure) {
    return { damage: damageOf(failure) };
  }
  return { entries: entries.length, ...summariseArchive(entries, contentEnd) };
}

async function inspectContentTypes(path: string): Promise<Partial<ArchiveFacts>> {
  const archive = await Archive.open(path);
  try {
    const types = await archive.readText(CONTENT_TYPES, CONTENT_TYPES_BYTES);
    return {
      ...(/macroEnabled|vbaProject/i.test(types) ? { macro: CONTENT_TYPES } : {}),
      ...(/externalLink\+xml/i.test(types) ? { externalLink: CONTENT_TYPES } : {}),
    };
  } finally {
    archive.close();
  }
}
