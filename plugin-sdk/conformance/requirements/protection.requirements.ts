import type { PersonDirectory } from '../../ports/person-directory.js';
import { ask } from '../ask.js';
import type { ExamplePersons } from '../examples.js';
import { keptWhere, notAsked, type Observation } from '../observation.js';
import type { Requirement } from '../requirement.js';
import { NO_PERSONS } from './no-persons.js';

const NO_METHOD = notAsked('Värden utelämnar metoden.', 'The host leaves the method out.');

type Look = (directory: PersonDirectory, persons: ExamplePersons) => Promise<Observation>;

const withPersons =
  (look: Look): Requirement['check'] =>
  async ({ personDirectory }, { persons }) =>
    personDirectory === undefined || persons === undefined ? NO_PERSONS : look(personDirectory, persons);

/** What a host promises of persons whose identity is protected (domain §7). */
export const protectionRequirements: readonly Requirement[] = [
  {
    id: 'protection-protected-person-is-not-named',
    part: 'personDirectory.namesOf',
    promise: {
      sv: 'Den som har skyddade personuppgifter nämns inte vid namn.',
      en: 'A person with a protected identity is not named.',
    },
    remedy: {
      sv: 'Utelämna personer med sekretessmarkering eller skyddad folkbokföring ur namesOf.',
      en: 'Leave persons with a secrecy marking or protected registration out of namesOf.',
    },
    check: withPersons(async (directory, { open, withProtectedIdentity }) =>
      keptWhere(
        !(await ask(() => directory.namesOf([withProtectedIdentity, open]))).has(withProtectedIdentity),
        'Namnet på någon med skyddade uppgifter lämnades ut.',
        'The name of somebody whose identity is protected was given.',
      ),
    ),
  },
  {
    id: 'protection-protected-person-is-told',
    part: 'personDirectory.protectedAmong',
    promise: {
      sv: 'Värdsystemet säger vilka som har skyddade personuppgifter, och bara de.',
      en: 'The host tells whose identity is protected, and theirs only.',
    },
    remedy: {
      sv: 'Svara med just de referenser i frågan som är skyddade eller okända.',
      en: 'Answer with exactly those references of the question that are protected or unknown.',
    },
    check: withPersons(async (directory, { open, withProtectedIdentity }) => {
      if (directory.protectedAmong === undefined) return NO_METHOD;
      const hidden = await ask(async () => directory.protectedAmong?.([open, withProtectedIdentity]));
      return keptWhere(
        hidden?.has(withProtectedIdentity) === true && !hidden.has(open),
        'Den skyddade saknas i svaret, eller den som inte är skyddad står där.',
        'The protected person is missing in the answer, or the open one is in it.',
      );
    }),
  },
  {
    id: 'protection-unknown-person-counts-as-protected',
    part: 'personDirectory.protectedAmong',
    promise: {
      sv: 'Den som värdsystemet inte känner räknas som skyddad.',
      en: 'A person whom the host does not know counts as protected.',
    },
    remedy: {
      sv: 'Ta med okända referenser i svaret från protectedAmong.',
      en: 'Put unknown references into the answer of protectedAmong.',
    },
    check: withPersons(async (directory, { unknown }) => {
      if (directory.protectedAmong === undefined) return NO_METHOD;
      const hidden = await ask(async () => directory.protectedAmong?.([unknown]));
      return keptWhere(
        hidden?.has(unknown) === true,
        'En okänd person räknas som öppen.',
        'An unknown person counts as open.',
      );
    }),
  },
  {
    id: 'protection-identity-number-leads-to-its-person',
    part: 'personDirectory.referencesOf',
    promise: {
      sv: 'Ett personnummer leder till just sin person, och person och nummer svarar mot varandra.',
      en: 'An identity number leads to its own person, and person and number answer to each other.',
    },
    remedy: {
      sv: 'Låt referencesOf och identityNumbersOf läsa samma register, med tolv siffror.',
      en: 'Let referencesOf and identityNumbersOf read the same register, with twelve digits.',
    },
    check: withPersons(async (directory, { open, identityNumberOfOpen: number }) => {
      if (directory.referencesOf === undefined) return NO_METHOD;
      if (number === undefined)
        return notAsked('Exemplen har inget personnummer.', 'The examples have no identity number.');
      const references = (await ask(async () => directory.referencesOf?.([number])))?.get(number) ?? [];
      const back = (await ask(async () => directory.identityNumbersOf?.([open])))?.get(open) ?? number;
      return keptWhere(
        references.length === 1 && references[0] === open && back === number,
        'Numret ledde till någon annan, till flera eller till ingen.',
        'The number led to somebody else, to several or to nobody.',
      );
    }),
  },
];
