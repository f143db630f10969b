import { randomBytes } from 'node:crypto';
import type { User } from './user.js';
import { userOf } from './users.js';

/** How long a session lasts without being used, in milliseconds. */
const IDLE_MS = 60 * 60 * 1000;
const ID_BYTES = 32;

/** Who is signed in, by the random word in the browser's cookie. They are kept in this process and end with it. */
export class Sessions {
  readonly #signedIn = new Map<string, { readonly subject: string; usedAt: number }>();

  constructor(private readonly now: () => Date) {}

  /** Signs a user in. @returns the cookie's word */
  begin(subject: string): string {
    const id = randomBytes(ID_BYTES).toString('base64url');
    this.#signedIn.set(id, { subject, usedAt: this.now().getTime() });
    return id;
  }

  /** Whose session it is; undefined where it has ended, or never was. */
  userOf(id: string | undefined): User | undefined {
    const session = id === undefined ? undefined : this.#signedIn.get(id);
    if (id === undefined || session === undefined) return undefined;
    const now = this.now().getTime();
    if (now - session.usedAt > IDLE_MS) {
      this.end(id);
      return undefined;
    }
    session.usedAt = now;
    return userOf(session.subject);
  }

  end(id: string): void {
    this.#signedIn.delete(id);
  }
}
