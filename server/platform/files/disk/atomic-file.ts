import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { fileFailure } from './file-failure.js';
import type { FileSink } from './file-sink.js';
import { passingName } from './passing-name.js';

/** A file that has been written whole. */
export interface WrittenFile {
  readonly path: string;
  /** Hexadecimal SHA-256 of the content. */
  readonly sha256: string;
  /** Length of the content. */
  readonly bytes: number;
}

/** Bytes that are gathered before they go to the disk: each call to it costs as much as writing many of them. */
const PIECE = 128 * 1024;

/** Reports and tables are secret: whoever else is to read them is given them. */
const OWNER_ONLY = 0o600;

/**
 * A file that is seen under its name only when it is whole: written beside it under a passing name, brought to
 * the disk and then renamed, so that neither a full disk nor a power cut leaves half a report. Open several to
 * make several files in one pass; each must end in `commitFiles` or in `discard`.
 */
export class AtomicFile implements FileSink {
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;

  private constructor(
    readonly path: string,
    private readonly passingPath: string,
    private readonly handle: FileHandle,
  ) {}

  /** Begins a file, or a new content of an existing one. @throws OperatingError where it cannot be written. */
  static async open(path: string): Promise<AtomicFile> {
    const passingPath = passingName(path);
    const handle = await orFileFailure(path, () => open(passingPath, 'wx', OWNER_ONLY));
    return new AtomicFile(path, passingPath, handle);
  }

  async write(content: string | Uint8Array): Promise<void> {
    const piece = typeof content === 'string' ? Buffer.from(content) : content;
    this.#waiting.push(piece);
    this.#waitingBytes += piece.length;
    if (this.#waitingBytes >= PIECE) await this.#writeWaiting();
  }

  /** Brings the content to the disk; it takes no more. */
  async finish(): Promise<WrittenFile> {
    await this.#writeWaiting();
    await orFileFailure(this.path, async () => {
      await this.handle.sync();
      await this.handle.close();
    });
    return { path: this.path, sha256: this.#hash.digest('hex'), bytes: this.#bytes };
  }

  /** Gives the finished file its name. The old content, where there was one, is replaced in the same moment. */
  async takeName(): Promise<void> {
    await orFileFailure(this.path, () => rename(this.passingPath, this.path));
  }

  /** Leaves nothing of the file; what stood under its name before still stands. */
  async discard(): Promise<void> {
    await this.handle.close();
    await rm(this.passingPath, { force: true });
  }

  async #writeWaiting(): Promise<void> {
    const [first] = this.#waiting;
    if (first === undefined) return;
    const content = this.#waiting.length === 1 ? first : Buffer.concat(this.#waiting, this.#waitingBytes);
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#hash.update(content);
    this.#bytes += content.length;
    await orFileFailure(this.path, () => this.handle.writeFile(content));
  }
}

async function orFileFailure<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (failure) {
    throw fileFailure(failure, path);
  }
}
