import { checkReportFile, readCodeLists, readReportDefinitions } from '#product/measured';
import { openMonthCompiler } from './compile-month.js';
import type { OpenSide } from './side.js';

/** Compiles a month to all formats and checks every file that was written. */
export const compileAndCheck: OpenSide = async (dataSet) => {
  const compiler = openMonthCompiler(dataSet);
  const codeLists = readCodeLists();
  const definitions = readReportDefinitions(codeLists);
  return {
    run: async () => {
      for (const { files } of await compiler.compile(['csv', 'xlsx'])) {
        for (const { path } of files) {
          const { counts } = await checkReportFile(path, { definitions, codeLists });
          if (counts.error > 0) throw new Error('a compiled file has errors');
        }
      }
    },
    close: () => compiler.close(),
  };
};
