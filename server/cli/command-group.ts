import type { Command } from 'commander';

/** The command that others are called under (`report compile`); made the first time that it is asked for. */
export function commandGroup(program: Command, name: string, description: string): Command {
  const existing = program.commands.find((command) => command.name() === name);
  return existing ?? program.command(name).description(description);
}
