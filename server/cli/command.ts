import type { Command as Commander } from 'commander';
import type { Terminal, TerminalStreams } from './terminal.js';

/** The exit codes of every command. */
export const EXIT = {
  fine: 0,
  /** Findings that block, or surroundings that an operator has to mend. */
  blocked: 1,
  wrongUse: 2,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What every command is given. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly streams: TerminalStreams;
  /** The folder of the module's own files: the embedded database, login passwords, reports. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ends when the process is asked to stop. */
  readonly stopped: AbortSignal;
}

/** Adds one command to the command line; `run` carries it out in a context and remembers its exit code. */
export type AddCommand = (program: Commander, run: RunCommand) => void;
export type RunCommand = (work: (context: CommandContext) => Promise<ExitCode>) => Promise<void>;
