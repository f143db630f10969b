import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../kernel/index.js';
import { CsvTableWriter, fileFailure, writeFileAtomically } from '../../platform/files/index.js';
import { type Receipt, senderOf } from './receipt.js';
import { receiptList } from './receipt-list.js';
import { receiptText } from './receipt-text.js';

/** A receipt with the files that it was written to. */
export interface WrittenReceipt {
  readonly receipt: Receipt;
  readonly paths: readonly string[];
}

const LANGUAGES: readonly Language[] = ['sv', 'en'];
/** Digits that tell a sender's receipts apart. */
const DIGITS = 12;

/**
 * Writes each receipt as JSON, as a letter in both languages, and, where there are findings, as a list of them in
 * both. A receipt's name tells its contents: the same answer is the same file, and another one never replaces it.
 * @throws OperatingError where the folder or a file cannot be written
 */
export async function writeReceipts(
  folder: string,
  receipts: readonly Receipt[],
): Promise<readonly WrittenReceipt[]> {
  if (receipts.length === 0) return [];
  await mkdir(folder, { recursive: true }).catch((failure: unknown) => {
    throw fileFailure(failure, folder);
  });
  const written: WrittenReceipt[] = [];
  for (const receipt of receipts) written.push({ receipt, paths: await writeReceipt(folder, receipt) });
  return written;
}

async function writeReceipt(folder: string, receipt: Receipt): Promise<readonly string[]> {
  const json = `${JSON.stringify(receipt, undefined, 2)}\n`;
  const digest = createHash('sha256').update(json).digest('hex').slice(0, DIGITS);
  const name = join(folder, `receipt-${senderOf(receipt)}-${digest}`);
  const paths = [await writeText(`${name}.json`, json)];
  for (const language of LANGUAGES) {
    paths.push(await writeText(`${name}.${language}.txt`, receiptText(receipt, language)));
  }
  if (receipt.files.every(({ findings }) => findings.length === 0)) return paths;
  for (const language of LANGUAGES) {
    paths.push(await writeList(`${name}.${language}.csv`, receipt, language));
  }
  return paths;
}

async function writeText(path: string, text: string): Promise<string> {
  await writeFileAtomically(path, (sink) => sink.write(text));
  return path;
}

async function writeList(path: string, receipt: Receipt, language: Language): Promise<string> {
  await writeFileAtomically(path, async (sink) => {
    const writer = new CsvTableWriter(sink);
    for (const row of receiptList(receipt, language)) await writer.writeRow(row);
    await writer.finish();
  });
  return path;
}
