import type { ReportFormat } from '#product/measured';
import { openMonthCompiler } from './compile-month.js';
import type { OpenSide } from './side.js';

/** Compiles a month that has its running numbers: the usual case, the same month again up to its deadline. */
export function compileAgain(formats: readonly ReportFormat[]): OpenSide {
  return async (dataSet) => {
    const compiler = openMonthCompiler(dataSet);
    return {
      run: async () => {
        await compiler.compile(formats);
      },
      close: () => compiler.close(),
    };
  };
}
