import { isAbsentOr, isObject, memberOf } from '../contract/part-shape.js';
import type { ClientPart } from './client-part.js';

const SLOTS = ['button', 'input', 'select'];
// memo and forwardRef give objects.
const isControl = (control: unknown): boolean =>
  typeof control === 'function' ||
  isObject(control) ||
  (typeof control === 'string' && /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(control));
const areSlots = (slots: unknown): boolean =>
  isObject(slots) && SLOTS.every((slot) => isAbsentOr(isControl)(memberOf(slots, slot)));

/** The demand on `slots`. */
export const controlSlotsPart: ClientPart = {
  part: 'slots',
  isMet: ({ slots }) => isAbsentOr(areSlots)(slots),
  message: {
    sv: "De egna kontrollerna är fel. Ange slots med button, input och select som React-komponenter eller namn på egna element ('case-button'), eller utelämna dem.",
    en: "The host's own controls are wrong. Give slots with button, input and select as React components or names of custom elements ('case-button'), or leave them out.",
  },
};
