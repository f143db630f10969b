import type { MunicipalViewer } from '../access/index.js';
import { CorrectionService, type PlacedCorrectedRow, type ReportCorrection } from '../reporting/index.js';
import { wholeNumber } from './arguments.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { examples } from './examples.js';
import { addReportOptions, atReportDesk, type OneReportOptions, operatorFor } from './report-desk.js';
import { sayCorrectedRow, sayCorrection } from './report-difference.text.js';

interface Options extends OneReportOptions {
  readonly revision?: number;
}

/** `avstamp report difference`: what a correction changes from what was submitted, who changed it and why. */
export const addReportDifferenceCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'report', 'the monthly report of a municipality')
    .command('difference')
    .description(
      'tells row by row how a correction differs from what was handed over, with who, when and why',
    );
  addReportOptions(command)
    .option('--revision <number>', 'which correction (default: the latest)', wholeNumber(2, 9999))
    .addHelpText(
      'after',
      examples(
        'avstamp report difference --month 2013-03 --municipality 0180',
        'avstamp --json report difference --month 2013-03 --municipality 0180 --revision 2 > difference.json',
      ),
    )
    .action((options: Options) => run((context) => tellDifference(options, context)));
};

function tellDifference(options: Options, context: CommandContext): Promise<ExitCode> {
  const { month, revision } = options;
  const { terminal } = context;
  return atReportDesk(context, options, async (parts) => {
    const service = new CorrectionService(parts);
    const viewer = operatorFor(options.municipality);
    const asked = { month, ...(revision === undefined ? {} : { revision }) };
    const correction = await service.read(viewer, asked);
    if (correction === undefined) {
      terminal.say(NO_CORRECTION);
      terminal.give({ correction: null, rows: [] });
      return EXIT.fine;
    }
    sayCorrection(terminal, correction);
    const rows: PlacedCorrectedRow[] = [];
    for await (const row of allRows(service, viewer, { month, correction })) {
      sayCorrectedRow(terminal, row);
      if (terminal.json) rows.push(row);
    }
    terminal.give({ correction, rows });
    return EXIT.fine;
  });
}

const PAGE = 1000;

async function* allRows(
  service: CorrectionService,
  viewer: MunicipalViewer,
  { month, correction }: { readonly month: OneReportOptions['month']; readonly correction: ReportCorrection },
): AsyncGenerator<PlacedCorrectedRow> {
  const asked = { month, revision: correction.revision };
  for (let after = 0; ; ) {
    const rows = await service.rows(viewer, asked, { first: PAGE, after });
    yield* rows.slice(0, PAGE);
    const last = rows[PAGE - 1];
    if (last === undefined || rows.length <= PAGE) return;
    after = last.place;
  }
}

const NO_CORRECTION = {
  sv: 'Månaden har ingen sådan rättelse: inget skiljer sig från det som lämnades.',
  en: 'The month has no such correction: nothing differs from what was handed over.',
};
