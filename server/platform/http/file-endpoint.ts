import type { IncomingMessage } from 'node:http';
import type { LocalizedText } from '../../kernel/index.js';
import { answerFailure } from './answer-failure.js';
import { BODY_LOST } from './host-read-body.js';
import { answer, answerError, answerRefusal } from './http-answer.js';
import type { Endpoint } from './module-handler.js';
import { type FileReception, receiveFile, removeReceived } from './received-file.js';

/** What is done with files that are handed in. */
export interface FileTaking<Admitted> extends FileReception {
  /** Before anything of the file is received. @throws DomainError or InputRefusal where it is not taken */
  readonly admit: (headers: IncomingMessage['headers']) => Promise<Admitted>;
  /** Takes the file, which is gone afterwards; the answer is plain JSON. */
  readonly take: (admitted: Admitted, path: string) => Promise<unknown>;
}

const REFUSALS: Readonly<Record<413 | 415, LocalizedText>> = {
  413: { sv: 'Filen är för stor.', en: 'The file is too large.' },
  415: {
    sv: 'Skicka filen som application/octet-stream, text/csv eller xlsx, och inte komprimerad.',
    en: 'Send the file as application/octet-stream, text/csv or xlsx, and not compressed.',
  },
};

/** Answers requests that hand in a file as their body. Only POST; nothing of the file stands in the URL. */
export function fileEndpoint<Admitted>(taking: FileTaking<Admitted>): Endpoint {
  return async (request, response) => {
    if (request.method !== 'POST') {
      answerError(response, 405, 'BAD_REQUEST', 'Use POST.', { allow: 'POST' });
      return;
    }
    try {
      const admitted = await taking.admit(request.headers);
      const file = await receiveFile(request, taking);
      if ('lost' in file) {
        answerError(response, 500, 'BAD_REQUEST', BODY_LOST);
        return;
      }
      if ('refused' in file) {
        answerRefusal(response, file.refused, { code: 'BAD_REQUEST', text: REFUSALS[file.refused] });
        return;
      }
      try {
        answer(response, 200, JSON.stringify(await taking.take(admitted, file.path)));
      } finally {
        await removeReceived(file.path);
      }
    } catch (failure) {
      // What is still on its way is read and dropped, so that the client gets to read the answer.
      request.resume();
      answerFailure(response, failure, NOT_NOW);
    }
  };
}

const NOT_NOW: LocalizedText = {
  sv: 'Filen kan inte tas emot just nu. Försök igen om en stund.',
  en: 'The file cannot be taken just now. Try again in a while.',
};
