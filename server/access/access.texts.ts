import type { LocalizedText } from '../kernel/index.js';

/** What is said when access is refused: no more than the one who asks may know. */
export const UNAUTHENTICATED: LocalizedText = {
  sv: 'Logga in och försök igen.',
  en: 'Sign in and try again.',
};

export const FORBIDDEN: LocalizedText = {
  sv: 'Din roll har inte tillgång till det här. Be den som sköter behörigheter om hjälp.',
  en: 'Your role does not have access to this. Ask the one who looks after permissions for help.',
};
