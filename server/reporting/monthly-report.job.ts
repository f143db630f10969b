import { type CalendarMonth, fillText, type MunicipalityCode, OperatingError } from '../kernel/index.js';
import type { CompiledReport, CompileOrder, ReportService } from './report.service.js';
import type { ReportDefinitions } from './report-definitions.js';

/** What the monthly job is told: everything of an order but the definition, which follows from the month. */
export interface MonthlyReportInput extends Omit<CompileOrder, 'definition'> {
  /** Where none are named, all that have records are compiled. */
  readonly municipalityCodes?: readonly MunicipalityCode[];
  readonly onProgress?: (done: number, of: number, report: CompiledReport) => void;
}

/**
 * Compiles a month's reports by the definition in force.
 * @throws OperatingError where no definition is in force in the month, or the disk refuses
 */
export async function runMonthlyReport(
  service: ReportService,
  definitions: ReportDefinitions,
  { municipalityCodes, onProgress, ...order }: MonthlyReportInput,
): Promise<readonly CompiledReport[]> {
  const definition = definitions.inForce(order.month);
  if (definition === undefined) throw noDefinition(order.month);
  const codes = municipalityCodes ?? (await service.municipalitiesWithRecords(order.month));
  return await service.compileAll(codes, { ...order, definition }, (done, report) =>
    onProgress?.(done, codes.length, report),
  );
}

function noDefinition(month: CalendarMonth): OperatingError {
  const text = {
    sv: 'För {month} finns ingen rapportdefinition. Välj en månad från mars 2013, eller lägg till en definition.',
    en: 'There is no report definition for {month}. Choose a month from March 2013 on, or add a definition.',
  };
  return new OperatingError(fillText(text, { month }));
}
