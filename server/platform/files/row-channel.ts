/** Rows that may wait in the channel before the giver must. */
const CAPACITY = 512;

/**
 * Lets one side push rows while the other pulls them, with a bounded number in between. The giver hands over
 * `CAPACITY` rows at a time, because a promise for each of 130 000 rows costs more than writing them.
 */
export class RowChannel<Row> implements AsyncIterable<Row> {
  #waiting: Row[] = [];
  #closed = false;
  #wakeTaker: (() => void) | undefined;
  #wakeGiver: (() => void) | undefined;

  /** Adds a row, or drops it after `close`; the promise, where there is one, ends when there is room again. */
  push(row: Row): void | Promise<void> {
    if (this.#closed) return;
    this.#waiting.push(row);
    if (this.#waiting.length < CAPACITY) return;
    this.#wakeTaker?.();
    return new Promise((resolve) => {
      this.#wakeGiver = resolve;
    });
  }

  /** No more rows come, or none are wanted any more; both sides go on. */
  close(): void {
    this.#closed = true;
    this.#wakeTaker?.();
    this.#wakeGiver?.();
  }

  [Symbol.asyncIterator](): AsyncIterator<Row> {
    let rows: Row[] = [];
    let next = 0;
    const take = async (): Promise<IteratorResult<Row>> => {
      rows = await this.#takeAll();
      next = 0;
      return result();
    };
    const result = (): IteratorResult<Row> => {
      const row = rows[next];
      next += 1;
      return row === undefined ? { done: true, value: undefined } : { done: false, value: row };
    };
    return { next: async () => (next < rows.length ? result() : await take()) };
  }

  async #takeAll(): Promise<Row[]> {
    if (!this.#closed && this.#waiting.length < CAPACITY) {
      await new Promise<void>((resolve) => {
        this.#wakeTaker = resolve;
      });
    }
    const rows = this.#waiting;
    this.#waiting = [];
    this.#wakeGiver?.();
    return rows;
  }
}
