import type { LocalizedText } from '../kernel/index.js';
import type { Terminal, TerminalStreams } from './terminal.js';

const WIDTH = 30;

/** Shows how far a long piece of work has come. */
export interface Progress {
  /** @param done how many of `total` */
  step(done: number, total: number): void;
  /** The work is over, done or failed: what is written next begins on a line of its own. */
  end(): void;
}

/**
 * A bar on a terminal, and elsewhere a plain line at the beginning of the work and at its end, so that a log
 * stays readable.
 */
export function showProgress(terminal: Terminal, streams: TerminalStreams, title: LocalizedText): Progress {
  const name = title[terminal.language];
  if (terminal.json) return { step: () => undefined, end: () => undefined };
  return terminal.interactive ? bar(streams, name) : plainLines(terminal, name);
}

function bar(streams: TerminalStreams, name: string): Progress {
  let open = false;
  return {
    step: (done, total) => {
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      const drawn = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      streams.error.write(`\r${drawn} ${done}/${total} ${name}`);
      open = true;
    },
    end: () => {
      if (open) streams.error.write('\n');
      open = false;
    },
  };
}

function plainLines(terminal: Terminal, name: string): Progress {
  let begun = false;
  return {
    step: (done, total) => {
      if (!begun) terminal.tell(`${name} …`);
      begun = true;
      if (done === total) terminal.tell(`${name}: ${done}/${total}`);
    },
    end: () => undefined,
  };
}
