import { checkReportFile, readCodeLists, readReportDefinitions } from '#product/measured';
import { measuresWorkbook } from './report-file.js';
import type { OpenSide } from './side.js';

/** Checks the measures file cell by cell. */
export const checkFile: OpenSide = async (dataSet) => {
  const path = measuresWorkbook(dataSet);
  const codeLists = readCodeLists();
  const definitions = readReportDefinitions(codeLists);
  return {
    run: async () => {
      const { rows, counts } = await checkReportFile(path, { definitions, codeLists });
      if (rows === 0 || counts.error > 0) throw new Error('the file is not the one that was compiled');
    },
    close: async () => undefined,
  };
};
