import { chmod, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fillText, type LocalizedText, OperatingError } from '../../kernel/index.js';
import type { ServerAccount } from './server-account.js';

const REASONS: Readonly<Record<string, LocalizedText>> = {
  EACCES: {
    sv: 'Programmet får inte skriva i {path}. Ge det rätt att skriva där, eller välj en annan mapp.',
    en: 'The program may not write in {path}. Give it the right to write there, or choose another folder.',
  },
  ENOSPC: {
    sv: 'Disken som {path} ligger på är full. Gör plats, och försök igen.',
    en: 'The disk that {path} is on is full. Make room, and try again.',
  },
  ENOTDIR: {
    sv: '{path} kan inte vara en mapp, eftersom en del av sökvägen är en fil. Välj en annan mapp.',
    en: '{path} cannot be a folder, since a part of the path is a file. Choose another folder.',
  },
};

const SAME_REASON: Readonly<Record<string, string>> = {
  EPERM: 'EACCES',
  EROFS: 'EACCES',
  EDQUOT: 'ENOSPC',
  EEXIST: 'ENOTDIR',
};

/** The sentence for a failed file operation where an operator can mend it, else the error itself. */
export function folderError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[SAME_REASON[code] ?? code];
  return reason === undefined ? error : new OperatingError(fillText(reason, { path }), { cause: error });
}

/** Makes the folder where it is missing, and lets other users pass through it (not list it). */
export async function makePassableFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const { mode } = await stat(folder);
    // mkdtemp and a strict umask make folders that only their owner can pass.
    if ((mode & 0o001) === 0) await chmod(folder, (mode & 0o7777) | 0o011);
  } catch (error) {
    throw folderError(error, folder);
  }
}

/** True where the account may pass through the folder and all folders above it. */
export async function canReach(folder: string, account: ServerAccount): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder);
  const passBit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & passBit) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || canReach(parent, account);
}
