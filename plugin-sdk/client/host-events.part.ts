import { isAbsentOr, isMethod, isObject, memberOf } from '../contract/part-shape.js';
import type { ClientPart } from './client-part.js';

const areEvents = (events: unknown): boolean =>
  isObject(events) && ['beforeSave', 'saved'].every((name) => isAbsentOr(isMethod)(memberOf(events, name)));

/** The demand on `events`. */
export const hostEventsPart: ClientPart = {
  part: 'events',
  isMet: ({ events }) => isAbsentOr(areEvents)(events),
  message: {
    sv: 'Händelserna är fel. Ange events med metoderna beforeSave och saved, eller utelämna dem.',
    en: 'The events are wrong. Give events with the methods beforeSave and saved, or leave them out.',
  },
};
