import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const PIECE = 256 * 1024;

/** A CSV file that is written row by row without ever being held whole. */
export interface RowFile {
  /** Adds a row of cells that need no quoting. */
  write(cells: readonly (string | number)[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file and writes its header row. */
export async function openRowFile(path: string, columns: readonly string[]): Promise<RowFile> {
  const stream = createWriteStream(path);
  let piece = `${columns.join(',')}\n`;
  return {
    async write(cells) {
      piece += `${cells.join(',')}\n`;
      if (piece.length < PIECE) return;
      const full = !stream.write(piece);
      piece = '';
      if (full) await once(stream, 'drain');
    },
    async close() {
      stream.end(piece);
      await once(stream, 'finish');
    },
  };
}
