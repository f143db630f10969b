import { readFile } from 'node:fs/promises';
import { OperatingError } from '../../kernel/index.js';

/** The user and group that the database server runs as. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/** The user `postgres`, else `nobody`, from the text of a passwd file (passwd(5)); undefined where it has neither. */
export function accountFrom(passwd: string): ServerAccount | undefined {
  const users = new Map(passwd.split('\n').map((line) => [line.split(':')[0], line.split(':')] as const));
  const [, , uid, gid] = users.get('postgres') ?? users.get('nobody') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

/**
 * Whom the server must run as instead of us: PostgreSQL refuses to run as root, so root hands it to another
 * user. Undefined where we are not root; the server then runs as we do.
 *
 * @throws OperatingError where we are root and there is no user to hand it to
 */
export async function serverAccount(): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const account = accountFrom(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  if (account !== undefined) return account;
  throw new OperatingError({
    sv: 'PostgreSQL vägrar att köras som root, och datorn har varken användaren postgres eller nobody. Kör programmet som en annan användare, eller ange en databas i DATABASE_URL.',
    en: 'PostgreSQL refuses to run as root, and this machine has neither the user postgres nor nobody. Run the program as another user, or name a database in DATABASE_URL.',
  });
}
