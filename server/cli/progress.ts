import type { LocalizedText } from '../kernel/index.js';
import type { Terminal, TerminalStreams } from './terminal.js';

const WIDTH = 30;

/** Shows how far a long piece of work has come. */
export interface Progress {
  /** @param done how many of `total`; the last call, with `done` equal to `total`, ends the line */
  step(done: number, total: number): void;
}

/**
 * A bar on a terminal, and elsewhere a plain line at the beginning of the work and at its end, so that a log
 * stays readable.
 */
export function showProgress(terminal: Terminal, streams: TerminalStreams, title: LocalizedText): Progress {
  const name = title[terminal.language];
  if (terminal.json) return { step: () => undefined };
  if (!terminal.interactive) return plainLines(terminal, name);
  return {
    step: (done, total) => {
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      streams.error.write(`\r${bar} ${done}/${total} ${name}${done === total ? '\n' : ''}`);
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
  };
}
