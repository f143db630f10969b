import type { Archive } from '../archive/archive.js';
import { unescapeExcelText } from '../escaped-text.js';
import { scanWholePart } from './scan-part.js';

/**
 * The texts that a workbook's cells refer to by number. Runs of differently formatted text are one text; the
 * reading aids of East Asian scripts (`rPh`) are none of it. @throws MalformedXml where they exceed `limit` bytes.
 */
export async function readSharedTexts(archive: Archive, part: string, limit: number): Promise<string[]> {
  const texts: string[] = [];
  let current = '';
  let inText = false;
  let inReadingAid = false;
  await scanWholePart(
    archive,
    part,
    {
      open: (name) => {
        if (name === 'si') current = '';
        else if (name === 't') inText = !inReadingAid;
        else if (name === 'rPh') inReadingAid = true;
      },
      text: (text) => {
        if (inText) current += text;
      },
      close: (name) => {
        if (name === 'si') texts.push(unescapeExcelText(current));
        else if (name === 't') inText = false;
        else if (name === 'rPh') inReadingAid = false;
      },
    },
    limit,
  );
  return texts;
}
