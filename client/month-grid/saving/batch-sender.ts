import type { AvstampSaveMonthMutation } from '../../generated/save-month.js';
import { idempotencyKey } from '../../saving/idempotency-key.js';
import type { SaveOutcome } from '../../saving/save-outcome.js';
import type { Batch } from '../state/grid-state.js';
import { batchAnswered, batchFailed, batchStopped, takeBatch } from '../state/send-cells.js';
import type { GridStore } from './grid-store.js';

/** Waits between attempts, in milliseconds; the last one goes on. */
const WAITS = [1000, 2000, 5000, 15_000] as const;
const LONGEST_WAIT = 30_000;

/** Sends one batch. */
export type SendBatch = (batch: Batch) => Promise<SaveOutcome<AvstampSaveMonthMutation>>;

/** Sends what waits in a store, one batch at a time. */
export interface BatchSender {
  /** How it is sent from now on: the widget that is in the page knows the host. */
  sendBy(send: SendBatch, now: () => Date): void;
  /** Tries now what would be tried later. */
  tryNow(): void;
}

/**
 * Sends changes in the order in which they were made. A batch without an answer is sent again with the same key, until
 * it is answered: sent twice, it is carried out once. Works on while the widget is away from the page.
 */
export function batchSender(store: GridStore): BatchSender {
  let way: { readonly send: SendBatch; readonly now: () => Date } | undefined;
  let isSending = false;
  let attempts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function sendNext(): Promise<void> {
    if (isSending || timer !== undefined || way === undefined) return;
    // From here on: taking the batch changes the store, which asks for the next one.
    isSending = true;
    store.change((state) => takeBatch(state, idempotencyKey()));
    const { batch } = store.now();
    const outcome = batch === undefined ? undefined : await way.send(batch);
    isSending = false;
    if (outcome === undefined) return;
    settle(outcome, way.now());
    void sendNext();
  }

  function settle(outcome: SaveOutcome<AvstampSaveMonthMutation>, now: Date): void {
    if (outcome.kind === 'failed' && outcome.failure !== 'noPermission' && outcome.failure !== 'notFound') {
      timer = setTimeout(tryNow, WAITS[attempts] ?? LONGEST_WAIT);
      attempts += 1;
      store.change((state) => batchFailed(state, outcome.failure));
      return;
    }
    attempts = 0;
    store.change((state) => {
      if (outcome.kind === 'answered') return batchAnswered(state, outcome.data.saveMonth, now);
      const stop = outcome.kind === 'vetoed' ? outcome : ({ kind: 'notPermitted' } as const);
      return batchStopped(state, stop);
    });
  }

  function tryNow(): void {
    clearTimeout(timer);
    timer = undefined;
    void sendNext();
  }

  store.subscribe(() => void sendNext());
  return {
    sendBy: (send, now) => {
      way = { send, now };
      void sendNext();
    },
    tryNow,
  };
}
