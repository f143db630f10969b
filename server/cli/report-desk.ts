import { join } from 'node:path';
import type { Command } from 'commander';
import { AccessService, everyPolicy, type MunicipalViewer } from '../access/index.js';
import { auditLog } from '../audit/index.js';
import type { CalendarMonth, MunicipalityCode } from '../kernel/index.js';
import { guardHost } from '../platform/host-ports/index.js';
import { NODE_RANDOM } from '../platform/index.js';
import { createPool } from '../platform/postgres/index.js';
import { type HostOfReports, reportDesk } from '../report-desk.js';
import type { LifeCycleParts } from '../reporting/index.js';
import { oneMonth, oneMunicipality } from './arguments.js';
import type { CommandContext } from './command.js';
import { addDefinitionFolders, type DefinitionFolders, readModels } from './definition-options.js';
import { type HostFile, hostFile } from './host-file.js';
import { operatorName } from './operator-name.js';
import { withDatabase } from './with-database.js';

/** What the commands of a report's life cycle are told in common. */
export interface DeskOptions extends DefinitionFolders {
  /** The folder of all reports; `reports` under the module's own where it is not given. */
  readonly output?: string;
  /** A host's file, for its keys and its store of files. */
  readonly host?: string;
}

/** The report that a command is about. */
export interface OneReportOptions extends DeskOptions {
  readonly month: CalendarMonth;
  readonly municipality: MunicipalityCode;
}

/** Lets a command be told which report it is about, and where reports lie. */
export function addReportOptions(command: Command): Command {
  return addDeskOptions(
    command
      .requiredOption('--month <YYYY-MM>', 'the reporting month', oneMonth)
      .requiredOption('--municipality <code>', 'four-digit code of the municipality', oneMunicipality),
  );
}

/** Lets a command be told where reports lie. */
export function addDeskOptions(command: Command): Command {
  return addDefinitionFolders(command)
    .option('--output <folder>', "folder of the reports (default: 'reports' under --folder)")
    .option(
      '--host <file>',
      'JavaScript file that exports createHost; its keys sign proofs, its store keeps files',
    );
}

/** The folder of all reports. */
export function reportsFolder({ folder }: Pick<CommandContext, 'folder'>, { output }: DeskOptions): string {
  return output ?? join(folder, 'reports');
}

/** Works with the life cycle of reports as the reporter's own screens do: the same rules, log and database role. */
export function atReportDesk<Value>(
  context: CommandContext,
  options: DeskOptions,
  work: (parts: LifeCycleParts, urls: { readonly national: string }) => Promise<Value>,
): Promise<Value> {
  const models = readModels(options);
  return withDatabase(context, async (urls) => {
    const ofHost = await hostOfReports(options, { databaseUrls: urls, folder: context.folder });
    const pool = createPool(urls.service, { name: 'report', size: 2 });
    const tell = (message: string): void => context.terminal.tell(message);
    try {
      const parts = {
        pool,
        access: new AccessService(everyPolicy),
        audit: auditLog(undefined),
        clock: { now: () => new Date() },
        boardTopology: 'separateBoards',
        random: NODE_RANDOM,
        logger: { info: tell, warn: tell, error: tell },
        ...models,
        ...reportDesk(reportsFolder(context, options), ofHost),
      } as const;
      return await work(parts, urls);
    } finally {
      await pool.end();
    }
  });
}

/** What the host that is named has for reports; nothing where none is named. */
async function hostOfReports(
  { host }: Pick<DeskOptions, 'host'>,
  surroundings: Parameters<HostFile['createHost']>[0],
): Promise<HostOfReports> {
  if (host === undefined) return {};
  const given = await (await hostFile(host)).createHost(surroundings);
  const { keyStore, fileStore } = guardHost(given).host;
  return keyStore === undefined ? { fileStore } : { keyStore, fileStore };
}

/** The operator, who works for the reporter of the municipality. */
export function operatorFor(municipalityCode: MunicipalityCode): MunicipalViewer {
  return { subject: operatorName(), role: 'reporter', municipalityCode, units: [] };
}
