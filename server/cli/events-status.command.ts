import { type EventStreamStatus, selectStreams } from '../events/index.js';
import { fillText } from '../kernel/index.js';
import { createPool, type DatabaseUrls } from '../platform/postgres/index.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { examples } from './examples.js';
import type { Terminal } from './terminal.js';
import { withDatabase } from './with-database.js';

/** `avstamp events status`: how far each municipality's events have come, and which were given up. */
export const addEventsStatusCommand: AddCommand = (program, run) => {
  commandGroup(program, 'events', 'what the host is told of')
    .command('status')
    .description('tells how far events have been delivered, what fails, and which were given up')
    .addHelpText('after', examples('avstamp events status', 'avstamp --json events status'))
    .action(() => run((context) => withDatabase(context, (urls) => tell(urls, context))));
};

async function tell(urls: DatabaseUrls, { terminal }: CommandContext): Promise<ExitCode> {
  const pool = createPool(urls.loader, { name: 'events status', size: 1 });
  try {
    const municipalities = await selectStreams(pool);
    if (municipalities.length === 0) terminal.say(NOTHING);
    for (const stream of municipalities) sayStream(terminal, stream);
    terminal.give({ municipalities });
    const isFine = municipalities.every(({ deadLetters }) => deadLetters.length === 0);
    return isFine ? EXIT.fine : EXIT.blocked;
  } finally {
    await pool.end();
  }
}

function sayStream(terminal: Terminal, stream: EventStreamStatus): void {
  const { municipalityCode, waiting, deliveredPosition, lastFailure, failedAttempts, nextAttemptAt } = stream;
  terminal.say(fillText(STREAM, { municipalityCode, deliveredPosition, waiting }));
  if (lastFailure !== null) {
    terminal.say(fillText(FAILING, { failedAttempts, lastFailure, nextAttemptAt: nextAttemptAt ?? '' }));
  }
  for (const letter of stream.deadLetters) terminal.say(fillText(GIVEN_UP, { ...letter, municipalityCode }));
}

const NOTHING = {
  sv: 'Inga händelser har ordnats för leverans än.',
  en: 'No events have been put in order for delivery yet.',
};
const STREAM = {
  sv: '{municipalityCode}: levererat till och med händelse {deliveredPosition}, {waiting} väntar',
  en: '{municipalityCode}: delivered up to event {deliveredPosition}, {waiting} wait',
};
const FAILING = {
  sv: '  nästa händelse har inte tagits emot {failedAttempts} gånger ({lastFailure}); nytt försök {nextAttemptAt}',
  en: '  the next event has not been taken {failedAttempts} times ({lastFailure}); next attempt {nextAttemptAt}',
};
const GIVEN_UP = {
  sv: '  händelse {position} gavs upp {givenUpAt} efter {attempts} försök ({failure}). Rätta mottagaren, och kör avstamp events replay --municipality {municipalityCode} --from-position {position}.',
  en: '  event {position} was given up {givenUpAt} after {attempts} attempts ({failure}). Mend the receiver, and run avstamp events replay --municipality {municipalityCode} --from-position {position}.',
};
