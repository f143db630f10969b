import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillText, OperatingError } from '../../kernel/index.js';
import { canReach, folderError, makePassableFolder } from './folder-access.js';
import type { ServerAccount } from './server-account.js';

/**
 * Where root keeps what the server's account must reach when the project itself lies in a folder that only root
 * may pass, such as root's home. The place is the one of the Filesystem Hierarchy Standard for programs' state.
 */
export const USUAL_SHARED_PLACE = '/var/lib/avstamp';

const NOTE = 'moved-to.txt';

/**
 * The folder that holds the cluster: the given one where the server's account can reach it, else one under
 * the shared place, which a note in the given folder points to.
 *
 * @param sharedPlace a folder that every user can reach
 * @throws OperatingError where neither can be used
 */
export async function clusterHome(
  folder: string,
  account: ServerAccount | undefined,
  sharedPlace: string,
): Promise<string> {
  await makePassableFolder(folder);
  if (account === undefined || (await canReach(folder, account))) return folder;
  const note = join(folder, NOTE);
  const earlier = await readFile(note, 'utf8').catch(() => undefined);
  if (earlier !== undefined) return earlier.trim();
  try {
    await makePassableFolder(sharedPlace);
    const home = await mkdtemp(join(sharedPlace, 'cluster-'));
    await makePassableFolder(home);
    await writeFile(note, `${home}\n`);
    return home;
  } catch (error) {
    const text = {
      sv: 'Databasens användare når inte {folder}. Lägg programmets mapp där andra användare får passera, eller kör programmet som en annan användare än root.',
      en: "The database's user cannot reach {folder}. Put the program's folder where other users may pass, or run the program as another user than root.",
    };
    const known = folderError(error, sharedPlace);
    throw known instanceof OperatingError
      ? new OperatingError(fillText(text, { folder }), { cause: known })
      : known;
  }
}
