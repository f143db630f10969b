import type { PersonDirectory } from '@avstamp/plugin-sdk';
import { isRecord, isText, mustBe } from './against-contract.js';
import { aboutAsked } from './map-about-asked.js';
import type { PortWatch } from './port-watch.js';

/**
 * The host's persons, believed only about those who were asked for. A method that the host has not stays away: what it
 * would have told is then not known.
 */
export function guardedPersonDirectory(port: PersonDirectory, watch: PortWatch): PersonDirectory {
  const { protectedAmong, referencesOf, identityNumbersOf } = port;
  const texts = (asked: readonly string[]) => (answer: unknown) => aboutAsked(asked, answer, isText);
  return {
    namesOf: (references) => watch.ask('personDirectory', () => port.namesOf(references), texts(references)),
    ...(protectedAmong === undefined
      ? {}
      : {
          protectedAmong: (references) =>
            watch.ask(
              'personDirectory',
              () => protectedAmong.call(port, references),
              (answer) => {
                const told = new Set(mustBe(isSetOfTexts, answer));
                return new Set(references.filter((reference) => told.has(reference)));
              },
            ),
        }),
    ...(referencesOf === undefined
      ? {}
      : {
          referencesOf: (numbers) =>
            watch.ask(
              'personDirectoryLists',
              () => referencesOf.call(port, numbers),
              (answer) => aboutAsked(numbers, answer, areTexts),
            ),
        }),
    ...(identityNumbersOf === undefined
      ? {}
      : {
          identityNumbersOf: (references) =>
            watch.ask(
              'personDirectoryLists',
              () => identityNumbersOf.call(port, references),
              texts(references),
            ),
        }),
  };
}

function isSetOfTexts(value: unknown): value is ReadonlySet<string> {
  return (
    isRecord(value) &&
    Object.prototype.toString.call(value) === '[object Set]' &&
    [...(value as unknown as Iterable<unknown>)].every(isText)
  );
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
