import { fillText, type LocalizedText, OperatingError } from '../../kernel/index.js';

/** The server's address without user and password; the sentence goes to screens and logs. */
function addressOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port === '' ? '5432' : port}${pathname}`;
}

const NOT_A_URL: LocalizedText = {
  sv: 'Databasens adress i {variable} går inte att läsa. Skriv den som postgresql://användare:lösenord@dator:port/databas.',
  en: "The database's address in {variable} cannot be read. Write it as postgresql://user:password@host:port/database.",
};

const NOT_REACHED: LocalizedText = {
  sv: 'Ingen databas svarar på {address}. Kontrollera adressen i {variable} och att PostgreSQL är igång där.',
  en: 'No database answers at {address}. Check the address in {variable} and that PostgreSQL runs there.',
};

const REASONS: Readonly<Record<string, LocalizedText>> = {
  '28P01': {
    sv: 'Databasen på {address} godtar inte användaren eller lösenordet. Kontrollera dem i {variable}.',
    en: 'The database at {address} does not accept the user or the password. Check them in {variable}.',
  },
  '3D000': {
    sv: 'Databasen på {address} finns inte. Skapa den, eller rätta namnet i {variable}.',
    en: 'The database at {address} does not exist. Create it, or correct the name in {variable}.',
  },
  '53300': {
    sv: 'Databasen på {address} tar inte emot fler anslutningar. Försök igen om en stund.',
    en: 'The database at {address} takes no more connections. Try again in a while.',
  },
};

const SAME_REASON: Readonly<Record<string, string>> = { '28000': '28P01' };

function connectionError(error: unknown, url: string, variable: string): OperatingError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const text = REASONS[SAME_REASON[code] ?? code] ?? NOT_REACHED;
  return new OperatingError(fillText(text, { address: addressOf(url), variable }), { cause: error });
}

/**
 * Connects, and turns the failure to do so into a sentence for the operator.
 * @param variable the environment variable that the operator has to look at
 * @throws OperatingError
 */
export async function reachable<Value>(
  url: string,
  connect: () => Promise<Value>,
  variable = 'DATABASE_URL',
): Promise<Value> {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol))
    throw new OperatingError(fillText(NOT_A_URL, { variable }));
  try {
    return await connect();
  } catch (error) {
    throw connectionError(error, url, variable);
  }
}
