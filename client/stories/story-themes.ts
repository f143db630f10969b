import { type Appearance, tokensFromHost } from '@avstamp/plugin-sdk/client';

/**
 * The looks that every story is shown in: the module's own two, and those of a host with a dark page, whose tokens the
 * module's are mapped to.
 */
export const storyThemes: Readonly<Record<string, Appearance>> = {
  default: {},
  highContrast: { theme: 'highContrast' },
  darkHost: {
    tokens: tokensFromHost({
      '--avstamp-ink': '--case-text',
      '--avstamp-paper': '--case-page',
      '--avstamp-raised': '--case-panel',
      '--avstamp-muted': '--case-quiet',
      '--avstamp-line': '--case-line',
      '--avstamp-mark': '--case-border',
      '--avstamp-accent': '--case-brand',
      '--avstamp-on-accent': '--case-page',
      '--avstamp-stops': '--case-error',
      '--avstamp-on-stops': '--case-page',
      '--avstamp-look': '--case-warning',
      '--avstamp-fine': '--case-success',
      '--avstamp-ghost': '--case-quiet',
      '--avstamp-focus': '--case-brand',
      '--avstamp-font': '--case-font',
      '--avstamp-radius': '--case-radius',
    }),
  },
};
