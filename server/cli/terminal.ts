import type { Language, LocalizedText } from '../kernel/index.js';

/** Where a command speaks: a terminal, a file or a test. */
export interface Terminal {
  readonly language: Language;
  /** True where the result is to be one JSON document on standard output, and nothing else there. */
  readonly json: boolean;
  /** True on a terminal, where a line may be drawn over; false where plain lines are wanted. */
  readonly interactive: boolean;
  /** A line of the result, on standard output. Silent with `--json`. */
  say(text: string | LocalizedText): void;
  /** A line about the work, on standard error. */
  tell(text: string | LocalizedText): void;
  /** The result as JSON, on standard output; silent without `--json`. */
  give(document: unknown): void;
}

/** The streams that a command writes to; the process's own unless a test gives others. */
export interface TerminalStreams {
  readonly output: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly error: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** A terminal that speaks one language in one of the two ways. */
export function createTerminal(
  streams: TerminalStreams,
  choice: { readonly language: Language; readonly json: boolean },
): Terminal {
  const inLanguage = (text: string | LocalizedText): string =>
    typeof text === 'string' ? text : text[choice.language];
  return {
    ...choice,
    interactive: streams.error.isTTY === true,
    say: (text) => {
      if (!choice.json) streams.output.write(`${inLanguage(text)}\n`);
    },
    tell: (text) => {
      streams.error.write(`${inLanguage(text)}\n`);
    },
    give: (document) => {
      if (choice.json) streams.output.write(`${JSON.stringify(document, null, 2)}\n`);
    },
  };
}
