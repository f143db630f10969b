/** What one line of the log says besides its message: no names, no identity numbers, no tokens. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>;

/** The host's log. `console` will do. */
export interface Logger {
  info(message: string, facts?: LogFacts): void;
  warn(message: string, facts?: LogFacts): void;
  error(message: string, facts?: LogFacts): void;
}
