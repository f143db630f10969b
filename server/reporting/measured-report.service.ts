import type { Measurement } from '../platform/measurement/index.js';
import { stopwatch } from '../platform/measurement/index.js';
import { type CompiledReport, ReportService } from './report.service.js';

/** Compiles reports, and measures how long each takes and which rules found something. */
export class MeasuredReportService extends ReportService {
  readonly #measurement: Measurement;

  constructor(measurement: Measurement, ...parts: ConstructorParameters<typeof ReportService>) {
    super(...parts);
    this.#measurement = measurement;
  }

  override async compile(...asked: Parameters<ReportService['compile']>): Promise<CompiledReport> {
    const seconds = stopwatch();
    try {
      const report = await super.compile(...asked);
      const outcome = report.unchanged ? 'unchanged' : 'compiled';
      this.#measurement.compilation({ outcome, seconds: seconds() });
      for (const { rule, severity, count } of report.findings) {
        this.#measurement.finding(rule, severity, count);
      }
      return report;
    } catch (failure) {
      this.#measurement.compilation({ outcome: 'failed', seconds: seconds() });
      throw failure;
    }
  }
}
