import { Socket } from 'node:net';

/**
 * A connection that sends what is written in one go of the program's work together. Statements that follow each other
 * without waiting are one message to the system then, instead of one each, and the database is woken once.
 */
export class GatheringSocket extends Socket {
  #gathering = false;

  /** Lets what was written go, at the end of the work that is under way. */
  override uncork(): void {
    if (this.#gathering) {
      super.uncork();
      return;
    }
    this.#gathering = true;
    // Whoever held back has let go; this one more time holds until the others who write now are done.
    process.nextTick(() => {
      this.#gathering = false;
      super.uncork();
    });
  }
}
