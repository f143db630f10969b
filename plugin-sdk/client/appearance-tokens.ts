/**
 * The custom properties that all looks come from. A host sets them in its own stylesheet, or in `appearance.tokens`.
 * Colours of text keep 4.5:1 against `--avstamp-paper` and `--avstamp-raised`, those of marks 3:1 (WCAG 2.2, 1.4.3
 * and 1.4.11); the module's own sets do.
 */
export const APPEARANCE_TOKENS = [
  '--avstamp-ink',
  '--avstamp-paper',
  '--avstamp-raised',
  '--avstamp-muted',
  '--avstamp-line',
  '--avstamp-mark',
  '--avstamp-accent',
  '--avstamp-on-accent',
  '--avstamp-stops',
  '--avstamp-on-stops',
  '--avstamp-look',
  '--avstamp-fine',
  '--avstamp-ghost',
  '--avstamp-focus',
  '--avstamp-focus-width',
  '--avstamp-focus-gap',
  '--avstamp-font',
  '--avstamp-text-size',
  '--avstamp-text-height',
  '--avstamp-small-size',
  '--avstamp-small-height',
  '--avstamp-title-size',
  '--avstamp-title-height',
  '--avstamp-label-weight',
  '--avstamp-line-length',
  '--avstamp-space-1',
  '--avstamp-space-2',
  '--avstamp-space-3',
  '--avstamp-space-4',
  '--avstamp-space-5',
  '--avstamp-radius',
  '--avstamp-target',
] as const;
/** One of the custom properties that looks come from. */
export type AppearanceToken = (typeof APPEARANCE_TOKENS)[number];

/** Values of some of the tokens, as CSS writes them. */
export type AppearanceTokens = Readonly<Partial<Record<AppearanceToken, string>>>;
