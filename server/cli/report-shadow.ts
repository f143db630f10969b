import { join } from 'node:path';
import type { CalendarMonth, MunicipalityCode } from '../kernel/index.js';
import type { DatabaseUrls } from '../platform/postgres/index.js';
import { createPool } from '../platform/postgres/index.js';
import {
  type ReportDefinition,
  type ReportFormat,
  ReportService,
  type ShadowReport,
  ShadowService,
  type TellIdentityNumbers,
} from '../reporting/index.js';
import { type CommandContext, EXIT, type ExitCode } from './command.js';
import type { Models } from './definition-options.js';
import { operatorName } from './operator-name.js';
import { sayShadows } from './report-shadow.text.js';
import { WrongUse } from './wrong-use.js';

/** Months to compile under another definition than their own. */
export interface ShadowsToCompile {
  readonly models: Models;
  readonly tellIdentityNumbers: TellIdentityNumbers;
  readonly months: readonly ShadowMonth[];
  /** All that have records where none are named. */
  readonly municipality?: readonly MunicipalityCode[];
  readonly format: readonly ReportFormat[];
  readonly output?: string;
}

/** One month with the definition that it is reported by, and the one that is tried. */
export interface ShadowMonth {
  readonly month: CalendarMonth;
  readonly against: ReportDefinition;
  readonly tried: ReportDefinition;
}

/** Compiles shadows and says what differs. The months' reports are left alone. */
export async function compileShadows(
  urls: DatabaseUrls,
  { models, tellIdentityNumbers, months, municipality, format, output }: ShadowsToCompile,
  context: CommandContext,
): Promise<ExitCode> {
  const own = months.find(({ against, tried }) => against.id === tried.id);
  if (own !== undefined) throw ownDefinition(own);
  const pools = {
    reporting: createPool(urls.reporting, { name: 'report shadow', size: 1 }),
    loader: createPool(urls.loader, { name: 'report shadow', size: 1 }),
  };
  try {
    const reports = new ReportService(pools, models.codeLists);
    const service = new ShadowService(pools.reporting, models.codeLists, tellIdentityNumbers);
    const folder = output ?? join(context.folder, 'reports');
    const compiled: ShadowReport[] = [];
    for (const { month, against, tried } of months) {
      const codes = municipality ?? (await reports.municipalitiesWithRecords(month));
      const shadows: ShadowReport[] = [];
      for (const municipalityCode of codes) {
        const order = { municipalityCode, month, definition: tried, against, formats: format, folder };
        const reader = { actor: operatorName(), role: 'operator', now: new Date() };
        shadows.push(await service.compile({ ...order, ...reader }));
      }
      sayShadows(context.terminal, { month, against: against.id, tried: tried.id, folder, shadows });
      compiled.push(...shadows);
    }
    context.terminal.give({ shadows: compiled });
    const blocked = compiled.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
    return blocked ? EXIT.blocked : EXIT.fine;
  } finally {
    await Promise.all([pools.reporting.end(), pools.loader.end()]);
  }
}

function ownDefinition({ month, against }: ShadowMonth): WrongUse {
  return new WrongUse({
    sv: `${month} rapporteras redan med ${against.id}. Ange en annan definition med --shadow.`,
    en: `${month} is reported by ${against.id} already. Name another definition with --shadow.`,
  });
}
