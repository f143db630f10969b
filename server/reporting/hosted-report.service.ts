import type { ObjectStore } from '@avstamp/plugin-sdk';
import { type Measurement, stopwatch } from '../platform/measurement/index.js';
import { reportFolder } from './compile/report-folder.js';
import { namesPersons } from './identity/identities.js';
import { keepWritten } from './kept-files/report-files.js';
import { type CompiledReport, type CompilePlace, ReportService } from './report.service.js';

/** What a host has beside the database. */
export interface ReportSurroundings {
  readonly measurement: Measurement;
  /** Undefined in a host that has none. */
  readonly objects: ObjectStore | undefined;
}

/**
 * Compiles reports for a host: measures how long each takes and what the rules found, and puts the files into the host's
 * store. Those that name persons by identity number stay in the folder: they are written into it and kept nowhere.
 */
export class HostedReportService extends ReportService {
  readonly #surroundings: ReportSurroundings;

  constructor(surroundings: ReportSurroundings, ...parts: ConstructorParameters<typeof ReportService>) {
    super(...parts);
    this.#surroundings = surroundings;
  }

  override async compile(
    order: Parameters<ReportService['compile']>[0],
    place: CompilePlace = {},
  ): Promise<CompiledReport> {
    const { measurement } = this.#surroundings;
    const seconds = stopwatch();
    try {
      const report = await super.compile(order, this.#storing(order, place));
      measurement.compilation({ outcome: report.unchanged ? 'unchanged' : 'compiled', seconds: seconds() });
      for (const { rule, severity, count } of report.findings) measurement.finding(rule, severity, count);
      return report;
    } catch (failure) {
      measurement.compilation({ outcome: 'failed', seconds: seconds() });
      throw failure;
    }
  }

  /** The store has the files before the database says that there is a report: where it fails, there is none. */
  #storing(order: Parameters<ReportService['compile']>[0], place: CompilePlace): CompilePlace {
    const { objects } = this.#surroundings;
    if (objects === undefined || namesPersons(order.definition)) return place;
    const { month, municipalityCode: municipality } = order;
    return {
      ...place,
      beforeKept: async (written, revision) => {
        const folder = reportFolder(order.folder, { month, municipality }, revision);
        await keepWritten({ folder: order.folder, objects }, folder, written.files);
      },
    };
  }
}
