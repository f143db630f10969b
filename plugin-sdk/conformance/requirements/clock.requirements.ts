import { keptWhere } from '../observation.js';
import type { Requirement } from '../requirement.js';

const WAIT_MS = 20;

/** What a host promises of its clock. */
export const clockRequirements: readonly Requirement[] = [
  {
    id: 'clock-tells-a-moment',
    part: 'clock.now',
    promise: { sv: 'Klockan svarar med en tidpunkt.', en: 'The clock answers with a moment.' },
    remedy: {
      sv: 'Svara med ett giltigt Date-objekt.',
      en: 'Answer with a valid Date object.',
    },
    check: async ({ clock }) => {
      const now: unknown = clock.now();
      return keptWhere(
        now instanceof Date && !Number.isNaN(now.getTime()),
        'Svaret är ingen tidpunkt.',
        'The answer is no moment.',
      );
    },
  },
  {
    id: 'clock-does-not-run-backwards',
    part: 'clock.now',
    promise: { sv: 'Klockan går inte bakåt.', en: 'The clock does not run backwards.' },
    remedy: {
      sv: 'Läs en klocka som hålls i takt utan hopp, till exempel datorns egen.',
      en: 'Read a clock that is kept in step without leaps, such as the computer’s own.',
    },
    check: async ({ clock }) => {
      const before = clock.now().getTime();
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      return keptWhere(clock.now().getTime() >= before, 'Den gick bakåt.', 'It ran backwards.');
    },
  },
  {
    id: 'clock-gives-a-moment-of-ones-own',
    part: 'clock.now',
    promise: {
      sv: 'Den som får en tidpunkt kan inte ändra klockan med den.',
      en: 'Who is given a moment cannot change the clock with it.',
    },
    remedy: {
      sv: 'Skapa ett nytt Date-objekt för varje svar.',
      en: 'Make a new Date object for each answer.',
    },
    check: async ({ clock }) => {
      const given = clock.now();
      const before = given.getTime();
      given.setFullYear(1970);
      return keptWhere(
        clock.now().getTime() >= before,
        'Klockan ändrades av den som frågade.',
        'The clock was changed by who asked.',
      );
    },
  },
];
