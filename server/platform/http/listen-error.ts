import { fillText, type LocalizedText, OperatingError } from '../../kernel/index.js';

const REASONS: Readonly<Record<string, LocalizedText>> = {
  EADDRINUSE: {
    sv: 'Port {port} används av ett annat program. Välj en annan port, eller avsluta det andra programmet.',
    en: 'Port {port} is used by another program. Choose another port, or end the other program.',
  },
  EACCES: {
    sv: 'Programmet får inte använda port {port}. Välj en port över 1023.',
    en: 'The program may not use port {port}. Choose a port above 1023.',
  },
  EADDRNOTAVAIL: {
    sv: 'Adressen finns inte på den här datorn. Ange en av datorns egna adresser.',
    en: "This machine does not have the address. Give one of the machine's own.",
  },
};

/** Why a server cannot listen, as something that an operator can mend where it is; else the error itself. */
export function listenError(error: Error, port: number): Error {
  const reason = 'code' in error ? REASONS[String(error.code)] : undefined;
  return reason === undefined ? error : new OperatingError(fillText(reason, { port }), { cause: error });
}
