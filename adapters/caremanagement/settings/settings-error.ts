import type { BilingualText } from '@avstamp/plugin-sdk';

/** Settings, or the file of confirmations, are not of their form. */
export class SettingsError extends Error {
  readonly text: BilingualText;

  constructor(
    /** The parts that are missing or wrong, as paths. */
    readonly parts: readonly string[],
  ) {
    const list = parts.join(', ');
    const text = {
      sv: `Detta saknas eller är fel: ${list}. Jämför med settings/example.json och README.`,
      en: `This is missing or wrong: ${list}. Compare with settings/example.json and README.`,
    };
    super(text.en);
    this.name = 'SettingsError';
    this.text = text;
  }
}
