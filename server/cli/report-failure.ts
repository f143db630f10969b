import { randomUUID } from 'node:crypto';
import { OperatingError } from '../kernel/index.js';
import { EXIT, type ExitCode } from './command.js';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

/**
 * Says why a command could not be carried out. What an operator can mend is one sentence; a fault of ours is a
 * reference and the place in the code, without the values it happened on, which may speak of persons.
 */
export function reportFailure(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof OperatingError || error instanceof WrongUse) {
    terminal.tell(error.text);
    terminal.give({ error: error.text });
    return error instanceof WrongUse ? EXIT.wrongUse : EXIT.blocked;
  }
  const reference = randomUUID();
  const text = {
    sv: `Något gick fel som inte borde kunna gå fel. Inget är halvgjort. Uppge referensen ${reference}.`,
    en: `Something failed that should not be able to fail. Nothing is half done. Quote the reference ${reference}.`,
  };
  terminal.tell(text);
  terminal.tell(placesOf(error));
  terminal.give({ error: text, reference });
  return EXIT.blocked;
}

function placesOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const places = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [error.name, ...databaseWords(error), ...places.slice(0, 8)].join('\n');
}

/** What PostgreSQL says of an error without quoting a value: its code, and what it concerns (libpq, error fields). */
function databaseWords(error: Error): string[] {
  return ['code', 'schema', 'table', 'column', 'constraint', 'routine'].flatMap((field) => {
    const word: unknown = Reflect.get(error, field);
    return typeof word === 'string' ? [`  ${field}: ${word}`] : [];
  });
}
