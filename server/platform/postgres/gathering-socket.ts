import { Socket } from 'node:net';

type Told = (failure?: Error | null) => void;

/**
 * A connection that sends what is written in one go of the program's work together. Statements that follow each other
 * without waiting are one message to the system then, instead of one each, and the database is woken once.
 */
export class GatheringSocket extends Socket {
  #gathering = false;

  constructor() {
    super();
    // Node puts its own way of writing on whatever connects; this one is taken back.
    this.once('connect', () => Reflect.deleteProperty(this, 'write'));
  }

  /** Holds back what is written, until the end of the work that is under way. */
  override write(piece: Uint8Array | string, told?: Told): boolean;
  override write(piece: Uint8Array | string, encoding?: BufferEncoding, told?: Told): boolean;
  override write(piece: Uint8Array | string, ...rest: readonly unknown[]): boolean {
    if (!this.#gathering) {
      this.#gathering = true;
      this.cork();
      process.nextTick(() => {
        this.#gathering = false;
        this.uncork();
      });
    }
    return Reflect.apply(super.write, this, [piece, ...rest]);
  }
}
