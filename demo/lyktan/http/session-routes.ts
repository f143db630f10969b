import { json, type Request, type Response, Router } from 'express';
import { tokenFor } from '../avstamp/identity.js';
import type { Sessions } from '../users/sessions.js';
import { USERS, userOf } from '../users/users.js';
import { clearSession, sessionIn, setSession } from './session-cookie.js';

/**
 * Signing in and out, and the token for the module. This demonstration asks for no password: whoever reaches it may be
 * anybody, and all it shows is invented.
 */
export function sessionRoutes(sessions: Sessions, key: Uint8Array): Router {
  const router = Router();
  router.get('/people', (_request: Request, response: Response) => {
    response.json(USERS.map(({ subject, name, title, role }) => ({ subject, name, title, role })));
  });
  router.post('/session', json({ limit: '1kb' }), (request: Request, response: Response) => {
    const { subject } = (request.body ?? {}) as { readonly subject?: unknown };
    const user = typeof subject === 'string' ? userOf(subject) : undefined;
    if (user === undefined) {
      response.status(400).json({ message: 'Välj någon i listan.' });
      return;
    }
    setSession(response, sessions.begin(user.subject));
    response.status(204).end();
  });
  router.delete('/session', (request: Request, response: Response) => {
    sessions.end(sessionIn(request) ?? '');
    clearSession(response);
    response.status(204).end();
  });
  router.post('/token', async (request: Request, response: Response) => {
    const user = sessions.userOf(sessionIn(request));
    response.set('cache-control', 'no-store');
    if (user === undefined) {
      response.status(401).json({ message: 'Logga in först.' });
      return;
    }
    response.json({ token: await tokenFor(key, user) });
  });
  return router;
}
