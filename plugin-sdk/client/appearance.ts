import type { AppearanceTokens } from './appearance-tokens.js';

/** The sets of values that the module brings. `default` follows the host's stylesheet wherever that sets a token. */
export const THEMES = ['default', 'highContrast'] as const;
/** One of the sets of values that the module brings. */
export type Theme = (typeof THEMES)[number];

/** How the widgets look in this host. */
export interface Appearance {
  readonly theme?: Theme;
  /** Before those of the theme and of any stylesheet. Values fetch nothing: `url()` is refused. */
  readonly tokens?: AppearanceTokens;
  /** The level of a widget's own heading in the host's page; 2 where it is left out. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5;
}
