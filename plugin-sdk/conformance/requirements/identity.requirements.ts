import { type Identity, ROLES } from '../../ports/identity.js';
import { ask } from '../ask.js';
import type { Examples } from '../examples.js';
import { broken, KEPT, keptWhere, notAsked, type Observation } from '../observation.js';
import type { Requirement } from '../requirement.js';

const NO_USERS = notAsked('Exemplen har inga användare.', 'The examples have no users.');

/** Twelve or ten digits with a date in them: what an opaque id must not be. */
const LIKE_IDENTITY_NUMBER = /^(\d{2})?\d{2}(0[1-9]|1[0-2])\d{2}[-+]?\d{4}$/;

const isSame = (one: Identity | undefined, other: Identity | undefined): boolean =>
  one !== undefined &&
  one.subject === other?.subject &&
  one.role === other.role &&
  one.municipalityCode === other.municipalityCode &&
  one.units.join('\n') === other.units.join('\n');

async function eachUser(
  { users }: Examples,
  look: (user: Examples['users'][number]) => Promise<Observation>,
): Promise<Observation> {
  if (users.length === 0) return NO_USERS;
  for (const user of users) {
    const seen = await look(user);
    if (seen.kind !== 'kept') return seen;
  }
  return KEPT;
}

/** What a host promises of who its users are. */
export const identityRequirements: readonly Requirement[] = [
  {
    id: 'identity-nobody-without-proof',
    part: 'identity.identify',
    promise: {
      sv: 'En begäran utan inloggning kommer från ingen.',
      en: 'A request without a login comes from nobody.',
    },
    remedy: {
      sv: 'Låt identify svara undefined, och inte kasta fel, när huvudena saknar bevis.',
      en: 'Let identify answer undefined, and not throw, where the headers hold no proof.',
    },
    check: async ({ identity }) =>
      keptWhere(
        (await ask(() => identity.identify({}))) === undefined,
        'Någon pekades ut av en begäran utan huvuden.',
        'Somebody was named by a request without headers.',
      ),
  },
  {
    id: 'identity-worthless-proof',
    part: 'identity.identify',
    promise: {
      sv: 'Bevis som gått ut, ändrats eller kommer från någon annan är inget bevis.',
      en: 'Proof that has expired, was changed, or comes from somebody else is no proof.',
    },
    remedy: {
      sv: 'Kontrollera signatur, utfärdare, mottagare och tid i identify.',
      en: 'Verify signature, issuer, audience and time in identify.',
    },
    check: async ({ identity }, { worthless }) => {
      if (worthless.length === 0)
        return notAsked('Exemplen har inga värdelösa bevis.', 'The examples have no worthless proof.');
      for (const [place, headers] of worthless.entries()) {
        if ((await ask(() => identity.identify(headers))) !== undefined)
          return broken(
            `Värdelöst bevis ${place + 1} pekade ut någon.`,
            `Worthless proof ${place + 1} named somebody.`,
          );
      }
      return KEPT;
    },
  },
  {
    id: 'identity-who-it-should-be',
    part: 'identity.identify',
    promise: {
      sv: 'Varje användare är den som värdsystemet säger, med samma roll, kommun och enheter, varje gång.',
      en: 'Each user is who the host says, with the same role, municipality and units, every time.',
    },
    remedy: {
      sv: 'Svara med samma subject, role, municipalityCode och units så länge användaren inte byter roll.',
      en: 'Answer with the same subject, role, municipalityCode and units as long as the user keeps the role.',
    },
    check: ({ identity }, examples) =>
      eachUser(examples, async (user) => {
        const answers = [
          await ask(() => identity.identify(user.headers)),
          await ask(() => identity.identify(user.headers)),
        ];
        return keptWhere(
          answers.every((answer) => isSame(answer, user.identity)),
          'Svaret var ett annat än exemplet säger, eller två olika.',
          'The answer was another than the example says, or two different ones.',
        );
      }),
  },
  {
    id: 'identity-well-formed',
    part: 'identity.identify',
    promise: {
      sv: 'Roll, kommunkod och enheter är av den form som kontraktet säger.',
      en: 'Role, municipality code and units are of the form that the contract says.',
    },
    remedy: {
      sv: `Ge en roll av ${ROLES.join(', ')}, en kommunkod med fyra siffror (tom bara för national) och enheter som texter.`,
      en: `Give a role of ${ROLES.join(', ')}, a municipality code of four digits (empty for national only) and units as texts.`,
    },
    check: ({ identity }, examples) =>
      eachUser(examples, async ({ headers }) => {
        const answer = await ask(() => identity.identify(headers));
        const isRight =
          answer !== undefined &&
          ROLES.includes(answer.role) &&
          (/^\d{4}$/.test(answer.municipalityCode) ||
            (answer.role === 'national' && answer.municipalityCode === '')) &&
          answer.units.every((unit) => typeof unit === 'string' && unit !== '');
        return keptWhere(isRight, 'Svaret har en annan form.', 'The answer has another form.');
      }),
  },
  {
    id: 'identity-opaque-subject',
    part: 'identity.identify',
    promise: {
      sv: 'Användarens id är 1–64 tecken och säger inget om personen: det står i loggar.',
      en: 'The user’s id is 1–64 characters and says nothing of the person: it stands in logs.',
    },
    remedy: {
      sv: 'Ge ett id som bara värdsystemet kan läsa, aldrig ett personnummer eller en e-postadress.',
      en: 'Give an id that only the host can read, never an identity number or an e-mail address.',
    },
    check: ({ identity }, examples) =>
      eachUser(examples, async ({ headers }) => {
        const subject = (await ask(() => identity.identify(headers)))?.subject ?? '';
        const isOpaque = !LIKE_IDENTITY_NUMBER.test(subject) && !subject.includes('@');
        return keptWhere(
          subject.length >= 1 && subject.length <= 64 && isOpaque,
          'Ett id är för långt, tomt, eller ser ut som ett personnummer eller en adress.',
          'An id is too long, empty, or looks like an identity number or an address.',
        );
      }),
  },
];
