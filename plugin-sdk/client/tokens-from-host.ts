import type { AppearanceToken, AppearanceTokens } from './appearance-tokens.js';

/**
 * Tokens that take their values from the host's own custom properties, and follow them when they change.
 * @param names the host's property by the module's, for instance `{ '--avstamp-accent': '--brand-primary' }`
 */
export function tokensFromHost(names: Readonly<Partial<Record<AppearanceToken, string>>>): AppearanceTokens {
  return Object.fromEntries(Object.entries(names).map(([token, name]) => [token, `var(${name})`]));
}
