import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostFileName } from '../../server/exchange/index.js';

/** Lines of each file of a host folder, the header first. */
export type FolderLines = Partial<Record<HostFileName, readonly string[]>>;

/** A folder that keeps every rule: two households, three adults with official test numbers, two closings. */
export const SMALL_FOLDER = {
  households: ['household_ref,municipality_code,unit', 'H-1,0180,Enhet Norr', 'H-2,0180,Enhet Syd'],
  persons: [
    'person_ref,identity_number,birth_date,sex,protected',
    'P-1,199001012385,1990-01-01,F,false',
    'P-2,,1985-06-01,M,true',
    'P-3,,,,false',
  ],
  assistance: [
    'household_ref,month,applicant_ref,co_applicant_ref,children',
    'H-1,2013-03,P-1,P-2,2',
    'H-2,2013-03,P-3,,0',
    'H-1,2013-04,P-1,P-2,2',
  ],
  measures: [
    'municipality_code,person_ref,month,code,days,text,provider',
    '0180,P-1,2013-03,2,10,,own',
    '0180,P-1,2013-03,8,X,Validering,procured',
    '0180,P-2,2013-03,0,,,',
  ],
  closings: ['household_ref,closed_on', 'H-2,2013-04-15', 'H-1,2013-05-02'],
  closure_reasons: [
    'household_ref,closed_on,applicant_reason,co_applicant_reason,household_reason',
    'H-2,2013-04-15,1,,1',
    'H-1,2013-05-02,11,4,4',
  ],
  comments: [
    'municipality_code,month,name,title,unit,email,telephone,measures_comment,closures_comment',
    '0180,2013-03,Uppgiftslämnare,,,,,Inga,',
  ],
} as const satisfies FolderLines;

/** Writes a folder's files; what is not among the lines is not written. */
export async function writeFolder(folder: string, files: FolderLines, lineEnd = '\n'): Promise<void> {
  for (const [name, lines] of Object.entries(files)) {
    await writeFile(join(folder, `${name}.csv`), `${lines.join(lineEnd)}${lineEnd}`);
  }
}

/** The small folder with one line changed (counted from 1) or, beyond the end, added. */
export function withLine(name: HostFileName, line: number, text: string): FolderLines {
  const lines: string[] = [...SMALL_FOLDER[name]];
  lines[line - 1] = text;
  return { ...SMALL_FOLDER, [name]: lines };
}
