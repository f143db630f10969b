import { isAbsentOr, isObject, memberOf } from '../contract/part-shape.js';
import { THEMES } from './appearance.js';
import { APPEARANCE_TOKENS } from './appearance-tokens.js';
import type { ClientPart } from './client-part.js';

const isTheme = (theme: unknown): boolean => THEMES.some((known) => known === theme);
const isHeadingLevel = (level: unknown): boolean => [1, 2, 3, 4, 5].some((known) => known === level);
const isToken = ([name, value]: [string, unknown]): boolean =>
  APPEARANCE_TOKENS.some((known) => known === name) &&
  typeof value === 'string' &&
  !/url\(|[;{}]/i.test(value);
const areTokens = (tokens: unknown): boolean => isObject(tokens) && Object.entries(tokens).every(isToken);
const isAppearance = (appearance: unknown): boolean =>
  isObject(appearance) &&
  isAbsentOr(isTheme)(memberOf(appearance, 'theme')) &&
  isAbsentOr(isHeadingLevel)(memberOf(appearance, 'headingLevel')) &&
  isAbsentOr(areTokens)(memberOf(appearance, 'tokens'));

/** The demand on `appearance`. */
export const appearancePart: ClientPart = {
  part: 'appearance',
  isMet: ({ appearance }) => isAbsentOr(isAppearance)(appearance),
  message: {
    sv: `Utseendet är fel. Ange appearance med theme (${THEMES.join(' eller ')}), tokens med namn ur APPEARANCE_TOKENS och värden utan url(), och headingLevel 1–5, eller utelämna det.`,
    en: `The appearance is wrong. Give appearance with theme (${THEMES.join(' or ')}), tokens with names from APPEARANCE_TOKENS and values without url(), and headingLevel 1–5, or leave it out.`,
  },
};
