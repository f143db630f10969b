import { GraphQLError } from 'graphql';
import type { CaseRow } from '../cases/case-row.js';
import type { Cases } from '../cases/cases.js';
import { namedPersons } from '../cases/named-persons.js';
import { noticesFor } from '../cases/notices.js';
import type { CaseDatabase } from '../database/case-database.js';
import type { User } from '../users/user.js';
import { userOf } from '../users/users.js';

/** What a request of the case system carries. */
export interface CaseContext {
  readonly user: User | undefined;
}

const LONGEST_NOTE = 2000;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The functions behind the case system's schema. */
export function resolvers(cases: Cases, database: CaseDatabase) {
  const seen = async (user: User, reference: string): Promise<CaseRow> => {
    const found = await cases.one(user, reference);
    if (found === undefined)
      throw new GraphQLError('Ärendet finns inte.', { extensions: { code: 'NOT_FOUND' } });
    return found;
  };
  return {
    Query: {
      me: (_: unknown, __: unknown, { user }: CaseContext) => user,
      cases: (_: unknown, __: unknown, context: CaseContext) => cases.list(signedIn(context)),
      case: (_: unknown, { reference }: { reference: string }, context: CaseContext) =>
        cases.one(signedIn(context), reference),
      persons: (_: unknown, { references }: { references: readonly string[] }, context: CaseContext) =>
        namedPersons(database, signedIn(context), references),
      notices: (_: unknown, __: unknown, context: CaseContext) => noticesFor(database, signedIn(context)),
    },
    Mutation: {
      writeNote: async (_: unknown, input: { reference: string; content: string }, context: CaseContext) => {
        const user = signedIn(context);
        const found = await seen(user, input.reference);
        const content = input.content.trim();
        if (content === '' || content.length > LONGEST_NOTE)
          throw wrong('Anteckningen ska ha 1–2 000 tecken.');
        await cases.writeNote(found, user, content);
        return found;
      },
      closeCase: async (_: unknown, input: { reference: string; closedOn: string }, context: CaseContext) => {
        const user = signedIn(context);
        const found = await seen(user, input.reference);
        if (!DATE.test(input.closedOn)) throw wrong('Datumet ska skrivas ÅÅÅÅ-MM-DD.');
        await cases.close(found, input.closedOn);
        return seen(user, input.reference);
      },
    },
    Case: {
      caseworker: ({ caseworker }: CaseRow) => userOf(caseworker)?.name ?? caseworker,
      months: (one: CaseRow) => cases.months(one),
      notes: async (one: CaseRow) =>
        (await cases.notes(one)).map((note) => ({ ...note, writtenBy: userOf(note.writtenBy)?.name ?? '' })),
    },
  };
}

function signedIn({ user }: CaseContext): User {
  if (user === undefined)
    throw new GraphQLError('Logga in först.', { extensions: { code: 'UNAUTHENTICATED' } });
  return user;
}

function wrong(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
