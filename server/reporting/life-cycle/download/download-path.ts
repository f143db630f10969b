import { type CalendarMonth, isCalendarMonth } from '../../../kernel/index.js';

/** Where files of reports are fetched. Month, revision and name follow: nothing in them tells of a person. */
export const DOWNLOAD_PATH = '/report-files/';

/** A file that is asked for. */
export interface AskedFile {
  readonly month: CalendarMonth;
  readonly revision: number;
  readonly name: string;
}

/**
 * The path of a file, for instance `/report-files/2013-03/1/insatser-0180-2013-03.csv`.
 * @param mountPath what stands before the module's own paths in the host's server; empty for nothing
 */
export function downloadPath(mountPath: string, { month, revision, name }: AskedFile): string {
  return `${mountPath}${DOWNLOAD_PATH}${month}/${revision}/${encodeURIComponent(name)}`;
}

/** The file that a path asks for; undefined where it is none. */
export function askedFile(path: string): AskedFile | undefined {
  const [month = '', revision = '', name = '', ...more] = path.slice(DOWNLOAD_PATH.length).split('/');
  if (!isCalendarMonth(month) || !/^[1-9]\d{0,4}$/.test(revision) || name === '' || more.length > 0)
    return undefined;
  try {
    return { month, revision: Number(revision), name: decodeURIComponent(name) };
  } catch {
    return undefined;
  }
}
