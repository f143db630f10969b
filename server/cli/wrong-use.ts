import type { LocalizedText } from '../kernel/index.js';

/**
 * The arguments ask for what is not there, which shows only when the command has looked: commands say `text`, which
 * names what could have been asked for, and exit with 2.
 */
export class WrongUse extends Error {
  constructor(readonly text: LocalizedText) {
    super(text.en);
    this.name = 'WrongUse';
  }
}
