import { join } from 'node:path';
import { MEASURED_MONTH, ONE_MUNICIPALITY } from '../data-sets/data-set.js';
import type { MadeDataSet } from '../data-sets/made-data-set.js';

/** The measures file of the one municipality that the data set has, as a workbook. */
export function measuresWorkbook({ reportFolder }: MadeDataSet): string {
  const name = `insatser-${ONE_MUNICIPALITY}-${MEASURED_MONTH}.xlsx`;
  return join(reportFolder, MEASURED_MONTH, ONE_MUNICIPALITY, name);
}
