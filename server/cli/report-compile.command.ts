import { join } from 'node:path';
import { Option } from 'commander';
import type { CalendarMonth, MunicipalityCode } from '../kernel/index.js';
import { guardHost } from '../platform/host-ports/index.js';
import { measurementOf } from '../platform/measurement/index.js';
import { createPool, type DatabaseUrls } from '../platform/postgres/index.js';
import {
  COMPILED_SIDE_BY_SIDE,
  type CompiledReport,
  HostedReportService,
  REPORT_FORMATS,
  type ReportFormat,
  ReportRunService,
  type ReportSurroundings,
  type TellIdentityNumbers,
  tellerOf,
} from '../reporting/index.js';
import { addMonth, addMunicipality } from './arguments.js';
import { type ChosenDefinition, chosenDefinition, type DefinitionOptions } from './chosen-definition.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { addDefinitionFolders, type Models, readModels } from './definition-options.js';
import { examples } from './examples.js';
import { type HostFile, hostFile } from './host-file.js';
import { operatorName } from './operator-name.js';
import { type Progress, showProgress } from './progress.js';
import { sayCompiledMonth } from './report-compile.text.js';
import { compileShadows } from './report-shadow.js';
import { withDatabase } from './with-database.js';

interface Options extends DefinitionOptions {
  readonly month: readonly CalendarMonth[];
  readonly municipality?: readonly MunicipalityCode[];
  readonly format: readonly ReportFormat[];
  readonly output?: string;
  readonly host?: string;
  readonly shadow?: string;
}

/** `avstamp report compile`: the month's report of each municipality, as files and as counts. */
export const addReportCompileCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'report', 'the monthly report of a municipality')
    .command('compile')
    .description("compiles a month's reports; compiling the same records again changes nothing")
    .requiredOption('--month <YYYY-MM>', 'the reporting month; may be given several times', addMonth)
    .option('--municipality <code>', 'only this municipality; may be given several times', addMunicipality)
    .option('--definition <id>', 'this definition instead of the one in force in the month')
    .option(
      '--shadow <id>',
      'try the month under this definition and show what differs; the report is left alone',
    );
  addDefinitionFolders(command)
    .addOption(
      new Option('--format <format...>', 'files to write').choices(REPORT_FORMATS).default(REPORT_FORMATS),
    )
    .option('--output <folder>', "folder of the reports (default: 'reports' under --folder)")
    .option(
      '--host <file>',
      'JavaScript file that exports createHost; asked for identity numbers where the report has them; its store keeps the files',
    )
    .addHelpText(
      'after',
      examples(
        'avstamp report compile --month 2013-03',
        'avstamp report compile --month 2013-03 --month 2013-04 --municipality 0180 --format csv',
        'avstamp report compile --month 2016-12 --shadow ordinary-collection --host host.js',
      ),
    )
    .action((options: Options) =>
      run(async (context) => {
        const models = readModels(options);
        const months = options.month.map((month) => ({ month, ...chosenDefinition(month, models, options) }));
        const host = options.host === undefined ? undefined : await hostFile(options.host);
        const order = { ...options, models, months, hostFile: host };
        return withDatabase(context, (urls) =>
          options.shadow === undefined
            ? compileMonths(urls, order, context)
            : tryMonths(urls, order, options.shadow, context),
        );
      }),
    );
};

/** What was asked for, with what it stands for. */
interface Order extends Options {
  readonly models: Models;
  readonly hostFile: HostFile | undefined;
  readonly months: readonly (ChosenDefinition & { readonly month: CalendarMonth })[];
}

async function compileMonths(urls: DatabaseUrls, options: Order, context: CommandContext): Promise<ExitCode> {
  const pools = {
    reporting: createPool(urls.reporting, { name: 'report compile', size: 2 * COMPILED_SIDE_BY_SIDE }),
    loader: createPool(urls.loader, { name: 'report compile', size: 1 }),
  };
  try {
    const { tell, ...surroundings } = await hostIn(options, urls, context);
    const service = new HostedReportService(surroundings, pools, options.models.codeLists, tell);
    const runs = new ReportRunService(pools.reporting, service);
    const compiled: CompiledReport[] = [];
    const folder = options.output ?? join(context.folder, 'reports');
    for (const { month, definition } of options.months) {
      const codes = options.municipality ?? (await service.municipalitiesWithRecords(month));
      const progress = progressOf(context, month);
      const order = { month, definition, formats: options.format, folder, actor: operatorName() };
      const outcomes = await runs
        .runAll(codes, { ...order, role: 'operator', occasion: 'operator', now: new Date() }, (done) =>
          progress.step(done, codes.length),
        )
        .finally(() => progress.end());
      // An operator's run compiles in any case.
      const reports = outcomes.flatMap(({ report }) => (report === undefined ? [] : [report]));
      sayCompiledMonth(context.terminal, { month, folder, reports });
      compiled.push(...reports);
    }
    context.terminal.give({ reports: compiled });
    const blocked = compiled.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
    return blocked ? EXIT.blocked : EXIT.fine;
  } finally {
    await Promise.all([pools.reporting.end(), pools.loader.end()]);
  }
}

async function tryMonths(
  urls: DatabaseUrls,
  order: Order,
  shadow: string,
  context: CommandContext,
): Promise<ExitCode> {
  const months = order.months.map(({ month, definition: against }) => {
    const { definition: tried } = chosenDefinition(month, order.models, { ...order, definition: shadow });
    return { month, against, tried };
  });
  const { tell: tellIdentityNumbers } = await hostIn(order, urls, context);
  return compileShadows(urls, { ...order, months, tellIdentityNumbers }, context);
}

/** What the host that is named has for reports; nothing where none is named. */
async function hostIn(
  { hostFile: file }: Order,
  urls: DatabaseUrls,
  { folder }: CommandContext,
): Promise<ReportSurroundings & { readonly tell: TellIdentityNumbers }> {
  const given = await file?.createHost({ databaseUrls: urls, folder });
  if (given === undefined)
    return { tell: undefined, objects: undefined, measurement: measurementOf(undefined) };
  const { host, measurement } = guardHost(given);
  return { tell: tellerOf(host.personDirectory), objects: host.fileStore.objects, measurement };
}

function progressOf({ terminal, streams }: CommandContext, month: CalendarMonth): Progress {
  return showProgress(terminal, streams, { sv: `Rapporter för ${month}`, en: `Reports for ${month}` });
}
