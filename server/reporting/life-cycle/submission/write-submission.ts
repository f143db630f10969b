import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFailure, writeFileAtomically } from '../../../platform/files/index.js';
import { keepInStore, type ReportPlace } from '../../kept-files/report-files.js';
import { proofName } from '../proof/proof-names.js';
import { proofText } from '../proof/proof-text.js';
import { readProof } from '../proof/read-proof.js';
import type { KeptReceipt } from '../receipt/receipt.repository.js';
import type { SubmittedFile } from './submission.repository.js';

/** What is kept of a submission. */
export interface KeptSubmission {
  readonly files: readonly SubmittedFile[];
  /** The proof, as it is kept. */
  readonly document: string;
  readonly receipts: readonly KeptReceipt[];
}

/** Where a submission lies on the disk. */
export interface WrittenSubmission {
  readonly folder: string;
  /** Paths of the files that were handed over. */
  readonly files: readonly string[];
  /** Path of the proof's document; its texts lie beside it. */
  readonly proof: string;
  readonly receipts: readonly string[];
}

/**
 * Writes a submission into a folder: its files, the proof as a document and in both languages, and the receipts. What lies
 * there already and is the same is left alone, so that it can be done again at any time. Files whose bytes are not kept
 * in the database are told of where they lie.
 * @param place of all reports
 * @throws OperatingError where the disk, its permissions or the host's store refuse
 */
export async function writeSubmission(
  folder: string,
  { files, document, receipts }: KeptSubmission,
  place: ReportPlace,
): Promise<WrittenSubmission> {
  await mkdir(folder, { recursive: true }).catch((failure: unknown) => {
    throw fileFailure(failure, folder);
  });
  const put = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    const bytes = Buffer.from(content);
    await writeUnlessSame(path, bytes);
    await keepInStore(place, path, bytes);
    return path;
  };
  for (const { name, content } of files) if (content !== null) await put(name, content);
  const proof = readProof(document);
  const name = proofName(proof);
  const written: string[] = [];
  for (const [place, receipt] of receipts.entries()) {
    written.push(await put(`${name}-kvittens-${place + 1}${endingOf(receipt)}`, receipt.content));
  }
  await put(`${name}.sv.txt`, proofText(proof, 'sv'));
  await put(`${name}.en.txt`, proofText(proof, 'en'));
  return {
    folder,
    files: files.map((file) => join(folder, file.name)),
    proof: await put(`${name}.json`, document),
    receipts: written,
  };
}

async function writeUnlessSame(path: string, content: Buffer): Promise<void> {
  const before = await readFile(path).catch(() => undefined);
  if (before?.equals(content) === true) return;
  await writeFileAtomically(path, (sink) => sink.write(content));
}

/** The ending of the user's file, where it is a plain one: nothing else of a name from outside becomes a path. */
function endingOf({ kind, fileName }: KeptReceipt): string {
  if (kind === 'pasted') return '.txt';
  return /\.[0-9A-Za-z]{1,8}$/.exec(fileName ?? '')?.[0] ?? '.bin';
}
