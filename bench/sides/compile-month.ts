import {
  COMPILED_SIDE_BY_SIDE,
  type CompiledReport,
  calendarMonth,
  createPool,
  municipalityCode,
  type ReportFormat,
  ReportService,
  readCodeLists,
  readReportDefinitions,
} from '#product/measured';
import type { MadeDataSet } from '../data-sets/made-data-set.js';

/** Compiles the measured month of all municipalities; `close` ends the connections. */
export interface MonthCompiler {
  compile(formats: readonly ReportFormat[]): Promise<readonly CompiledReport[]>;
  close(): Promise<void>;
}

/** Opens what `avstamp report compile` opens. */
export function openMonthCompiler({
  urls,
  municipalities,
  month: measured,
  reportFolder,
}: MadeDataSet): MonthCompiler {
  const reporting = createPool(urls.reporting, { name: 'bench', size: COMPILED_SIDE_BY_SIDE });
  const loader = createPool(urls.loader, { name: 'bench', size: 1 });
  const codeLists = readCodeLists();
  const month = calendarMonth(measured);
  // The later one names persons, whom the benchmarks' host does not know.
  const definition = readReportDefinitions(codeLists).withId('socialstyrelsen-2013');
  if (definition === undefined) throw new Error('the definition that is measured is not there');
  const service = new ReportService({ reporting, loader }, codeLists);
  const common = { month, definition, folder: reportFolder, actor: 'bench', role: 'operator' };
  return {
    compile: (formats) =>
      service.compileAll(municipalities.map(municipalityCode), { ...common, formats, now: new Date() }),
    close: async () => {
      await Promise.all([reporting.end(), loader.end()]);
    },
  };
}

/** Compiles once, for those who need the result and not the time. */
export async function compileMonth(dataSet: MadeDataSet, formats: readonly ReportFormat[]): Promise<void> {
  const compiler = openMonthCompiler(dataSet);
  try {
    await compiler.compile(formats);
  } finally {
    await compiler.close();
  }
}
