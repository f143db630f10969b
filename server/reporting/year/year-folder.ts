import { join } from 'node:path';
import type { MunicipalityCode } from '../../kernel/index.js';

/** The folder of a year's files, below the folder of all reports: `<year>/<municipality>/`, beside those of the months. */
export function yearFolder(root: string, municipality: MunicipalityCode, year: number): string {
  return join(root, String(year), municipality);
}
