import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { MadeDataSet } from '../data-sets/made-data-set.js';
import type { SideAnswer, SideOrder } from './side-messages.js';
import type { SideName } from './sides.js';

const PROGRAM = fileURLToPath(new URL('side-process.js', import.meta.url));

/** One side of a comparison in a process of its own. */
export class SideRunner {
  private constructor(private readonly child: ChildProcess) {}

  static async open(side: SideName, dataSet: MadeDataSet): Promise<SideRunner> {
    const runner = new SideRunner(fork(PROGRAM));
    await runner.#ask({ order: 'open', side, dataSet });
    return runner;
  }

  /** Does the work once. @throws Error where the process ended; what it had to say stands above */
  run(): Promise<SideAnswer> {
    return this.#ask({ order: 'run' });
  }

  async close(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.send({ order: 'close' } satisfies SideOrder);
    await ended;
  }

  async #ask(order: SideOrder): Promise<SideAnswer> {
    const ended = new AbortController();
    try {
      const answered = once(this.child, 'message', { signal: ended.signal });
      const failed = once(this.child, 'exit', { signal: ended.signal }).then(() => {
        throw new Error('the process of a side ended');
      });
      this.child.send(order);
      const [answer] = await Promise.race([answered, failed]);
      return answer as SideAnswer;
    } finally {
      ended.abort();
    }
  }
}
