import type { BilingualText } from '@avstamp/plugin-sdk';

/** Some errands could not be read: what they say is missing, so that nothing is handed over. */
export class IncompleteReading extends Error {
  readonly text: BilingualText;

  constructor(
    /** How many errands. */
    readonly unreadable: number,
  ) {
    const text = {
      sv: `${unreadable} ärenden gick inte att läsa, så inget lämnas över. Läs om, låt laga dem, eller lägg dem bland leftOutErrands.`,
      en: `${unreadable} errands could not be read, so nothing is handed over. Read again, have them mended, or put them among leftOutErrands.`,
    };
    super(text.en);
    this.name = 'IncompleteReading';
    this.text = text;
  }
}
