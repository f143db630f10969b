import { execFile } from 'node:child_process';
import type { ServerAccount } from './server-account.js';

/** How a program ended: its exit code, -1 where it could not be started, and all that it wrote. */
export interface ProgramResult {
  readonly code: number;
  readonly output: string;
}

const { PATH, SystemRoot } = process.env;

/** The surroundings of PostgreSQL's programs: no PG* variables of ours, messages in English, times in UTC. */
export const PROGRAM_ENVIRONMENT: Readonly<Record<string, string | undefined>> = {
  PATH,
  SystemRoot,
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** Runs a program to its end as the account, or as we are where there is none. Never rejects. */
export function runProgram(
  program: string,
  args: readonly string[],
  account: ServerAccount | undefined,
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const options = { ...account, cwd: '/', env: { ...PROGRAM_ENVIRONMENT } };
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, output: stdout + stderr + (code === -1 ? String(error?.code) : '') });
    });
  });
}
