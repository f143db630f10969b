import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileFailure } from './file-failure.js';
import type { FileSink } from './file-sink.js';
import { passingName, removeLeftBehind } from './passing-name.js';
import { synchroniseFolder } from './synchronise-folder.js';

/** A file that has been written whole. */
export interface WrittenFile {
  readonly path: string;
  /** Hexadecimal SHA-256 of the content. */
  readonly sha256: string;
  /** Length of the content. */
  readonly bytes: number;
}

/**
 * A file that is seen under its name only when it is whole: written beside it under a passing name, brought to
 * the disk and then renamed, so that neither a full disk nor a power cut leaves half a report. Open several to
 * make several files in one pass; each must end in `complete` and `commit`, or in `discard`.
 */
export class AtomicFile implements FileSink {
  readonly #hash = createHash('sha256');
  #bytes = 0;

  private constructor(
    readonly path: string,
    private readonly passingPath: string,
    private readonly handle: FileHandle,
  ) {}

  /** Begins a file, or a new content of an existing one. @throws OperatingError where it cannot be written. */
  static async open(path: string): Promise<AtomicFile> {
    const passingPath = passingName(path);
    return await orFileFailure(path, async () => {
      await refuseFolder(path);
      await removeLeftBehind(path);
      return new AtomicFile(path, passingPath, await open(passingPath, 'wx'));
    });
  }

  async write(content: string | Uint8Array): Promise<void> {
    const piece = typeof content === 'string' ? Buffer.from(content) : content;
    this.#hash.update(piece);
    this.#bytes += piece.length;
    await orFileFailure(this.path, () => this.handle.writeFile(piece));
  }

  /** Brings the content to the disk: after it, only the name is missing. Nothing can be written any more. */
  async complete(): Promise<void> {
    await orFileFailure(this.path, async () => {
      await this.handle.sync();
      await this.handle.close();
    });
  }

  /** Gives the file its name, after `complete`. The old content, where there was one, is replaced in the same moment. */
  async commit(): Promise<WrittenFile> {
    await orFileFailure(this.path, async () => {
      await rename(this.passingPath, this.path);
      await synchroniseFolder(dirname(this.path));
    });
    return { path: this.path, sha256: this.#hash.digest('hex'), bytes: this.#bytes };
  }

  /** Leaves nothing of the file; what stood under its name before still stands. */
  async discard(): Promise<void> {
    await this.handle.close();
    await rm(this.passingPath, { force: true });
  }
}

/** A rename onto a folder fails late and with a different error on every system, so it is asked for first. */
async function refuseFolder(path: string): Promise<void> {
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory() === true) {
    throw Object.assign(new Error('the path is a folder'), { code: 'EISDIR' });
  }
}

async function orFileFailure<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (failure) {
    throw fileFailure(failure, path);
  }
}
