import type { PersonDirectory } from '@avstamp/plugin-sdk';
import { isHostReference, OperatingError } from '../../kernel/index.js';

/**
 * Numbers asked about at a time: few enough for one statement of a host's database, and most lists at once, for a host
 * folder is read anew each time.
 */
const BATCH = 25_000;

/**
 * The references of all identity numbers of a list, each number asked about once.
 * @throws OperatingError where the host does not answer; what it said may quote a number, and is dropped
 */
export async function matchPersons(
  numbers: ReadonlySet<string>,
  directory: PersonDirectory | undefined,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const matched = new Map<string, readonly string[]>();
  if (directory?.referencesOf === undefined) return matched;
  const all = [...numbers];
  for (let start = 0; start < all.length; start += BATCH) {
    const asked = all.slice(start, start + BATCH);
    const answer = await directory.referencesOf(asked).catch(() => {
      throw new OperatingError(NO_ANSWER);
    });
    for (const number of asked) {
      const references = (answer.get(number) ?? []).filter(isHostReference);
      if (references.length > 0) matched.set(number, [...new Set(references)].toSorted());
    }
  }
  return matched;
}

const NO_ANSWER = {
  sv: 'Värdsystemets personregister svarar inte. Listan är inte mottagen; försök igen om en stund.',
  en: "The host's person directory does not answer. The list has not been taken; try again in a while.",
};
