import type { LocalizedText } from '../../kernel/index.js';

/** A value that a scalar does not take. The texts never quote the value: it may be about a person. */
export class ScalarRefusal extends Error {
  constructor(
    /** What the scalar expects. */
    readonly text: LocalizedText,
  ) {
    super(text.en);
    this.name = 'ScalarRefusal';
  }
}
