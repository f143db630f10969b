import { applyRules } from '../../../kernel/index.js';
import { UnreadableFile } from '../unreadable-file.js';
import { archiveRules } from './archive.rules.js';
import { type ArchiveFacts, SOUND_ARCHIVE } from './archive-facts.js';

/** The error for what comes to light only while an archive is read. */
export function archiveRefusal(path: string, facts: Partial<ArchiveFacts>): UnreadableFile {
  return new UnreadableFile(applyRules(archiveRules, { ...SOUND_ARCHIVE, ...facts }, { file: path }));
}
