import type { EventReplay } from '@avstamp/plugin-sdk';
import { InvalidArgumentError } from 'commander';
import { EventReplayService } from '../events/index.js';
import { fillText, type MunicipalityCode } from '../kernel/index.js';
import { createPool, type DatabaseUrls } from '../platform/postgres/index.js';
import { oneMunicipality, wholeNumber } from './arguments.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { examples } from './examples.js';
import { withDatabase } from './with-database.js';
import { WrongUse } from './wrong-use.js';

interface Options {
  readonly from?: Date;
  readonly fromPosition?: number;
  readonly municipality?: MunicipalityCode;
}

/** `avstamp events replay`: has events delivered again, from a time or from one municipality's place on. */
export const addEventsReplayCommand: AddCommand = (program, run) => {
  commandGroup(program, 'events', 'what the host is told of')
    .command('replay')
    .description('has events delivered again, in their order and under their own ids, by the next delivery')
    .option('--from <time>', 'those written at or after a time, for instance 2013-04-01T08:00:00Z', oneTime)
    .option(
      '--from-position <number>',
      'those from a place in the municipality’s order on',
      wholeNumber(1, Number.MAX_SAFE_INTEGER),
    )
    .option('--municipality <code>', 'of one municipality alone', oneMunicipality)
    .addHelpText(
      'after',
      examples(
        'avstamp events replay --from 2013-04-01T08:00:00Z',
        'avstamp events replay --municipality 0180 --from-position 42',
      ),
    )
    .action((options: Options) =>
      run((context) => {
        const order = replayOf(options);
        return withDatabase(context, (urls) => replay(urls, order, context));
      }),
    );
};

/** @throws WrongUse where the start is not told once, or a place is told without whose it is */
function replayOf({ from, fromPosition, municipality }: Options): EventReplay {
  const whose = municipality === undefined ? {} : { municipalityCode: municipality };
  if (from !== undefined && fromPosition === undefined) return { from: { time: from }, ...whose };
  if (from === undefined && fromPosition !== undefined && municipality !== undefined) {
    return { from: { position: fromPosition }, ...whose };
  }
  throw new WrongUse({
    sv: 'Ange --from med en tid, eller --from-position tillsammans med --municipality: varje kommun har sin egen ordning.',
    en: 'Give --from with a time, or --from-position together with --municipality: each municipality has an order of its own.',
  });
}

async function replay(
  urls: DatabaseUrls,
  order: EventReplay,
  { terminal }: CommandContext,
): Promise<ExitCode> {
  const pool = (role: 'loader' | 'reporting') =>
    createPool(urls[role], { name: `events replay ${role}`, size: 1 });
  const pools = { loader: pool('loader'), reporting: pool('reporting') };
  try {
    const events = await new EventReplayService(pools).replay(order);
    terminal.say(fillText(AGAIN, { events }));
    terminal.give({ events });
    return EXIT.fine;
  } finally {
    await Promise.all([pools.loader.end(), pools.reporting.end()]);
  }
}

function oneTime(text: string): Date {
  const time = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)
    ? new Date(text)
    : new Date(Number.NaN);
  if (Number.isNaN(time.getTime())) {
    throw new InvalidArgumentError('Write a time with its zone, for instance 2013-04-01T08:00:00Z.');
  }
  return time;
}

const AGAIN = {
  sv: 'Levereras igen: {events} händelser, vid nästa leverans.',
  en: 'Delivered again: {events} events, by the next delivery.',
};
