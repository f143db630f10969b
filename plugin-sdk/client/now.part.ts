import { isMethod } from '../contract/part-shape.js';
import type { ClientPart } from './client-part.js';

/** The demand on `now`. */
export const nowPart: ClientPart = {
  part: 'now',
  isMet: ({ now }) => isMethod(now),
  message: {
    sv: 'Klockan saknas. Ange now: () => new Date().',
    en: 'The clock is missing. Give now: () => new Date().',
  },
};
