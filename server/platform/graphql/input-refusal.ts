import type { LocalizedText } from '../../kernel/index.js';

/** A value that an operation does not take. The texts never quote the value: it may be about a person. */
export class InputRefusal extends Error {
  constructor(
    /** What is expected instead. */
    readonly text: LocalizedText,
  ) {
    super(text.en);
    this.name = 'InputRefusal';
  }
}
