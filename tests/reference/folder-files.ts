import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOST_FILE_COLUMNS, type HostFileName } from '../../server/exchange/index.js';
import { HOUSEHOLDS, type RandomFolder } from './random-folder.js';

/** The folder of one municipality, and the months that its places stand for. */
export interface MunicipalityFolder {
  readonly municipality: string;
  readonly folder: RandomFolder;
}

/** Rows of each file; every cell a text. */
export type FolderRows = Readonly<Record<HostFileName, readonly (readonly string[])[]>>;

/** Persons that all municipalities know under the same reference: whose records are whose must not be mixed. */
const COMMON = ['gemensam-1', 'Gemensam;"2"'];

/**
 * The rows of one host folder for all the municipalities.
 * @param months the months, `YYYY-MM`, that the places stand for; one more than the folders know, which is no month
 * @param isWhole false for the first folder, in which what comes late is left out
 */
export function folderRows(
  folders: readonly MunicipalityFolder[],
  months: readonly string[],
  isWhole: boolean,
): FolderRows {
  const month = (place: number): string => months[place] ?? 'mars';
  const inTime = ({ late }: { readonly late: boolean }): boolean => isWhole || !late;
  const each = (rowsOf: (one: MunicipalityFolder) => readonly (readonly string[])[]) =>
    folders.flatMap(rowsOf);
  return {
    households: each(({ municipality }) =>
      Array.from({ length: HOUSEHOLDS }, (_, place) => [
        householdReference(municipality, place),
        municipality,
        place % 2 === 0 ? 'Enhet Norr' : 'Öster, "IFO"; vån 2',
      ]),
    ),
    persons: [
      ...COMMON.map((reference) => [reference, '', '', '', 'true']),
      ...each(({ municipality, folder }) =>
        folder.persons.map(({ sex, isProtected }, place) => [
          `${municipality}.p${place}`,
          '',
          place % 3 === 0 ? '1990-02-28' : '',
          sex,
          String(isProtected),
        ]),
      ),
    ],
    assistance: each(({ municipality, folder }) =>
      folder.assistance.filter(inTime).map((row) => {
        const coApplicant = isWhole && row.changed !== undefined ? row.changed : row.coApplicant;
        return [
          householdReference(municipality, row.household),
          month(row.month),
          personReference(municipality, row.applicant),
          coApplicant === null ? '' : personReference(municipality, coApplicant),
          row.children,
        ];
      }),
    ),
    measures: each(({ municipality, folder }) =>
      folder.measures
        .filter(inTime)
        .map((row) => [
          municipality,
          personReference(municipality, row.person),
          month(row.month),
          row.code,
          row.days === 'last' ? lastDay(month(row.month)) : row.days,
          row.text,
          row.provider,
        ]),
    ),
    closings: each(({ municipality, folder }) =>
      folder.closings
        .filter(inTime)
        .map((row) => [householdReference(municipality, row.household), closedOn(row, months)]),
    ),
    closure_reasons: each(({ municipality, folder }) =>
      folder.closings
        .filter(inTime)
        .flatMap(({ reasons, ...row }) =>
          reasons === undefined
            ? []
            : [[householdReference(municipality, row.household), closedOn(row, months), ...reasons]],
        ),
    ),
    comments: each(({ municipality, folder }) =>
      folder.comments
        .filter(inTime)
        .map((row) => [
          municipality,
          month(row.month),
          row.name,
          '',
          'Ekonomi; "stöd"',
          'uppgifter@example.org',
          '+46 8 000 00 00',
          row.measures,
          row.closures,
        ]),
    ),
  };
}

/** The closings that are opened again after the first report: household and date. */
export function reopenings(
  folders: readonly MunicipalityFolder[],
  months: readonly string[],
): readonly (readonly [household: string, closedOn: string])[] {
  return folders.flatMap(({ municipality, folder }) =>
    folder.closings
      .filter(({ reopened }) => reopened)
      .map((row) => [householdReference(municipality, row.household), closedOn(row, months)] as const),
  );
}

/** A file as text: every cell quoted where it must be. */
export function fileText(name: HostFileName, rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [HOST_FILE_COLUMNS[name], ...rows].map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

/** The municipality whose row stands at a line, such as `assistance.csv:7`; empty where none does. */
export function municipalityAt(rows: FolderRows, at: string): string {
  const [file = '', line = ''] = at.split('.csv:');
  const name = (Object.keys(HOST_FILE_COLUMNS) as HostFileName[]).find((one) => one === file);
  if (name === undefined) return '';
  // The first cell holds the code: by itself, or in the host's reference.
  return /\d{4}/.exec(fileText(name, rows[name]).split('\n')[Number(line) - 1] ?? '')?.[0] ?? '';
}

/** Writes all files of a host folder. */
export async function writeFolderRows(folder: string, rows: FolderRows): Promise<void> {
  for (const name of Object.keys(HOST_FILE_COLUMNS) as HostFileName[]) {
    await writeFile(join(folder, `${name}.csv`), fileText(name, rows[name]));
  }
}

// All that a host may make a reference of, and what a file or a query might stumble over.
function householdReference(municipality: string, place: number): string {
  if (place >= HOUSEHOLDS) return `${municipality}.okänt`;
  return (
    [
      `${municipality}-0`,
      `Å${municipality};1`,
      `"${municipality}", 2`,
      `=${municipality}+3`,
      `h'${municipality} ö`,
    ][place] ?? ''
  );
}

function personReference(municipality: string, place: number): string {
  return place >= 12 ? (COMMON[place - 12] ?? '') : `${municipality}.p${place}`;
}

function closedOn(row: { readonly month: number; readonly day: string }, months: readonly string[]): string {
  const month = months[row.month] ?? 'mars';
  return `${month}-${row.day === 'last' ? lastDay(month) : row.day}`;
}

/** The month's last day, looked up and not reckoned: the months of the rounds are few. */
function lastDay(month: string): string {
  if (month === '2016-02' || month === '2028-02') return '29';
  const days: Readonly<Record<string, string>> = {
    '02': '28',
    '04': '30',
    '06': '30',
    '09': '30',
    '11': '30',
  };
  return days[month.slice(5)] ?? '31';
}
