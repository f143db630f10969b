import ExcelJS from 'exceljs';
import type { CompiledReport } from '../../../server/reporting/index.js';

/**
 * The rows of a report's file below the headings, read by another program than ours; the apostrophe that keeps a
 * spreadsheet program from running a text is left as it stands in CSV.
 */
export async function readBack(
  report: CompiledReport,
  start: string,
  ending: '.csv' | '.xlsx',
): Promise<string[][]> {
  const file = report.files.find(({ name }) => name.startsWith(start) && name.endsWith(ending));
  if (file === undefined) throw new Error(`no ${start}*${ending} among the report's files`);
  const workbook = new ExcelJS.Workbook();
  if (ending === '.xlsx') await workbook.xlsx.readFile(file.path);
  else await workbook.csv.readFile(file.path, { map: (value) => value, parserOptions: { delimiter: ';' } });
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error(`${file.name} has no sheet`);
  const width = sheet.getRow(1).cellCount;
  const rows: string[][] = [];
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    rows.push(Array.from({ length: width }, (_, place) => String(row.getCell(place + 1).value ?? '')));
  });
  return rows;
}
