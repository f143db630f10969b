import { userInfo } from 'node:os';

/** Who runs the command, for the audit log: the machine's user, or its number where the number has no name. */
export function operatorName(): string {
  try {
    return userInfo().username;
  } catch {
    // Containers may run as a user that no account stands for.
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}
