import type { Logger } from '@avstamp/plugin-sdk';

/** The host's log, whose own failures stop nothing: there is nowhere else to tell of them. */
export function guardedLogger(port: Logger): Logger {
  const line =
    (level: keyof Logger): Logger['info'] =>
    (message, facts) => {
      try {
        // Asked for each time, and on the host's own object: some loggers are made anew, some need their `this`.
        if (facts === undefined) port[level](message);
        else port[level](message, facts);
      } catch {
        // A full disk of the log's is no reason to refuse what somebody registers.
      }
    };
  return { info: line('info'), warn: line('warn'), error: line('error') };
}
