import { ask } from '../ask.js';
import { broken, keptWhere, notAsked } from '../observation.js';
import type { Requirement } from '../requirement.js';
import { NO_PERSONS } from './no-persons.js';

const ROUNDS = 20;

/** What a host promises so that nobody sees what is another's. */
export const isolationRequirements: readonly Requirement[] = [
  {
    id: 'isolation-users-do-not-mix',
    part: 'identity.identify',
    promise: {
      sv: 'Användare i olika kommuner blandas inte ihop, hur många begäranden som än kommer samtidigt.',
      en: 'Users of different municipalities are not mixed up, however many requests come at once.',
    },
    remedy: {
      sv: 'Läs användaren ur begärans huvuden varje gång; spara den aldrig i en gemensam variabel.',
      en: 'Read the user from the request’s headers each time; never keep it in a shared variable.',
    },
    check: async ({ identity }, { users }) => {
      const codes = new Set(users.map((user) => user.identity.municipalityCode));
      if (codes.size < 2)
        return notAsked(
          'Exemplen har inte användare i två kommuner.',
          'The examples have no users of two municipalities.',
        );
      const asked = Array.from({ length: ROUNDS }, () => users).flat();
      const answers = await Promise.all(asked.map(({ headers }) => ask(() => identity.identify(headers))));
      const mixed = asked.filter(
        (user, place) => answers[place]?.municipalityCode !== user.identity.municipalityCode,
      );
      return keptWhere(
        mixed.length === 0,
        `${mixed.length} av ${asked.length} samtidiga begäranden fick en annan kommun.`,
        `${mixed.length} of ${asked.length} simultaneous requests got another municipality.`,
      );
    },
  },
  {
    id: 'isolation-names-of-the-asked-only',
    part: 'personDirectory.namesOf',
    promise: {
      sv: 'Personregistret svarar bara om dem som det frågas om.',
      en: 'The person directory answers about those who are asked for, and no others.',
    },
    remedy: {
      sv: 'Lämna ut namn bara för de referenser som står i frågan.',
      en: 'Give names of the references in the question only.',
    },
    check: async ({ personDirectory }, { persons }) => {
      if (personDirectory === undefined || persons === undefined) return NO_PERSONS;
      const names = await ask(() => personDirectory.namesOf([persons.open]));
      const strangers = [...names.keys()].filter((reference) => reference !== persons.open);
      return keptWhere(
        strangers.length === 0,
        `${strangers.length} personer som ingen frågade om var med i svaret.`,
        `${strangers.length} persons whom nobody asked for were in the answer.`,
      );
    },
  },
  {
    id: 'isolation-unknown-person-has-no-name',
    part: 'personDirectory.namesOf',
    promise: {
      sv: 'En referens som inte är någons har inget namn.',
      en: 'A reference that is nobody’s has no name.',
    },
    remedy: {
      sv: 'Utelämna okända referenser ur svaret; kasta inget fel.',
      en: 'Leave unknown references out of the answer; do not throw.',
    },
    check: async ({ personDirectory }, { persons }) => {
      if (personDirectory === undefined || persons === undefined) return NO_PERSONS;
      const names = await ask(() => personDirectory.namesOf([persons.unknown, persons.open]));
      if (names.has(persons.unknown))
        return broken('En okänd referens fick ett namn.', 'An unknown reference got a name.');
      return keptWhere(
        names.has(persons.open),
        'En känd person fick inget namn bredvid en okänd.',
        'A known person got no name beside an unknown one.',
      );
    },
  },
];
