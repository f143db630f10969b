import type { Archive } from '../archive/archive.js';
import { scanWholePart } from './scan-part.js';
import { attributeOf } from './xml-attribute.js';

/** Formats that every spreadsheet program knows by number and that show a date or a time (ECMA-376 §18.8.30). */
const isBuiltInDate = (format: number): boolean =>
  (format >= 14 && format <= 22) ||
  (format >= 27 && format <= 36) ||
  (format >= 45 && format <= 47) ||
  (format >= 50 && format <= 58);

/** The cell styles, by number, that show their number as a date. */
export async function readDateStyles(
  archive: Archive,
  part: string,
  limit: number,
): Promise<ReadonlySet<number>> {
  const ownDateFormats = new Set<number>();
  const dateStyles = new Set<number>();
  let style = 0;
  let inCellStyles = false;
  await scanWholePart(
    archive,
    part,
    {
      open: (name, attributes) => {
        if (name === 'cellXfs') inCellStyles = true;
        if (name === 'numFmt' && showsDate(attributeOf(attributes, 'formatCode') ?? '')) {
          ownDateFormats.add(Number(attributeOf(attributes, 'numFmtId')));
        }
        if (name !== 'xf' || !inCellStyles) return;
        const format = Number(attributeOf(attributes, 'numFmtId') ?? 0);
        if (isBuiltInDate(format) || ownDateFormats.has(format)) dateStyles.add(style);
        style += 1;
      },
      close: (name) => {
        if (name === 'cellXfs') inCellStyles = false;
      },
    },
    limit,
  );
  return dateStyles;
}

/** A format shows a date where a date letter remains when quoted texts, escapes and bracketed words are gone. */
function showsDate(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, ''));
}
