import { open } from 'node:fs/promises';

/** Brings a rename in the folder to the disk. Windows has no such call for folders and needs none. */
export async function synchroniseFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
