import { fillText, type LocalizedText, OperatingError } from '../../kernel/index.js';
import { PORT_WORDS, type WatchedPort } from './watched-port.js';

/** How a port fails: it throws, does not answer in time, or answers with something that the contract does not know. */
export type PortFailing = 'failed' | 'too slow' | 'against the contract';

/** The host did not answer as its contract says. The text names the port and nobody, and may be shown to users. */
export class HostPortFailure extends OperatingError {
  constructor(
    readonly port: WatchedPort,
    readonly failing: PortFailing,
    cause?: unknown,
  ) {
    super(fillText(TEXTS[failing], PORT_WORDS[port]), { cause });
    this.name = 'HostPortFailure';
  }
}

const TEXTS = {
  failed: {
    sv: 'Värdsystemet kan inte svara just nu: {sv}. Försök igen om en stund.',
    en: 'The host system cannot answer just now: {en}. Try again in a while.',
  },
  'too slow': {
    sv: 'Värdsystemet svarade inte i tid: {sv}. Försök igen om en stund.',
    en: 'The host system did not answer in time: {en}. Try again in a while.',
  },
  'against the contract': {
    sv: 'Värdsystemet gav ett svar som inte går att lita på: {sv}. Kontakta den som förvaltar systemet.',
    en: 'The host system gave an answer that cannot be relied on: {en}. Tell whoever looks after the system.',
  },
} satisfies Record<PortFailing, LocalizedText>;
