import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { fileFailure } from '../files/index.js';
import { hostReadBody } from './host-read-body.js';

/** A file that a request has brought, or why it is refused, as an HTTP status: 413 or 415; or `lost` to the host. */
export type ReceivedFile =
  | { readonly path: string }
  | { readonly refused: 413 | 415 }
  | { readonly lost: true };

/** How files are received. */
export interface FileReception {
  /** A folder of the module's own, made where it is missing: only the process itself reads there. */
  readonly folder: string;
  /** Longest file, in bytes. */
  readonly limit: number;
}

// What no form of a foreign page can send without being asked first (Fetch standard, CORS-safelisted types).
const TYPES: ReadonlySet<unknown> = new Set([
  'application/octet-stream',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);
const BEGINNING = 'received-';
/** Older files belong to no request any more: the process that received them has ended. */
const FORGOTTEN_MS = 3_600_000;

/** Writes a request's body to a file of its own. Whoever called takes the file away. @throws OperatingError where it cannot be written */
export async function receiveFile(
  request: IncomingMessage,
  { folder, limit }: FileReception,
): Promise<ReceivedFile> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (!TYPES.has(type) || request.headers['content-encoding'] !== undefined) return { refused: 415 };
  const byHost = hostReadBody(request);
  // Text that a host has decoded is no longer the bytes that were sent.
  if (byHost !== undefined && (byHost === 'lost' || !Buffer.isBuffer(byHost.made))) return { lost: true };
  const path = join(folder, `${BEGINNING}${randomUUID()}`);
  let bytes = 0;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const piece of piecesOf(request, byHost?.made)) {
        bytes += piece.length;
        // What follows is read and dropped, so that the client gets to read the answer.
        if (bytes <= limit) await file.write(piece);
        if (bytes > limit * 10) break;
      }
    } finally {
      await file.close();
    }
  } catch (failure) {
    await removeReceived(path);
    throw fileFailure(failure, folder);
  }
  if (bytes <= limit) return { path };
  await removeReceived(path);
  return { refused: 413 };
}

function piecesOf(request: IncomingMessage, made: unknown): AsyncIterable<Buffer> | readonly Buffer[] {
  return Buffer.isBuffer(made) ? [made] : (request as AsyncIterable<Buffer>);
}

/** Takes a received file away. */
export async function removeReceived(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** Takes away what a process that was killed has left: lists hold identity numbers, and are never kept. */
export async function removeForgotten(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(BEGINNING))) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.NaN }));
    if (mtimeMs < Date.now() - FORGOTTEN_MS) await removeReceived(path);
  }
}
