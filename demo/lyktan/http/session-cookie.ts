import type { Request, Response } from 'express';

const NAME = 'lyktan_session';

/** The word in the browser's cookie, where it has one. */
export function sessionIn({ headers }: Pick<Request, 'headers'>): string | undefined {
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim().split('='));
  return cookies.find(([name]) => name === NAME)?.[1];
}

/** Gives the browser its word: no script can read it, and no other site can make the browser send it. */
export function setSession(response: Response, id: string): void {
  response.cookie(NAME, id, { httpOnly: true, sameSite: 'strict', path: '/' });
}

export function clearSession(response: Response): void {
  response.clearCookie(NAME, { httpOnly: true, sameSite: 'strict', path: '/' });
}
