import type { IncomingMessage, ServerResponse } from 'node:http';
import { DomainError, type DomainErrorCode, type LocalizedText, OperatingError } from '../../kernel/index.js';
import { InputRefusal } from '../graphql/index.js';
import { answer, answerError } from './http-answer.js';
import { type FileReception, receiveFile, removeReceived } from './received-file.js';

/** What is done with files that are handed in. */
export interface FileTaking<Admitted> extends FileReception {
  /** Before anything of the file is received. @throws DomainError or InputRefusal where it is not taken */
  readonly admit: (headers: IncomingMessage['headers']) => Promise<Admitted>;
  /** Takes the file, which is gone afterwards; the answer is plain JSON. */
  readonly take: (admitted: Admitted, path: string) => Promise<unknown>;
}

const STATUSES: Readonly<Record<DomainErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};
const REFUSALS: Readonly<Record<413 | 415, LocalizedText>> = {
  413: { sv: 'Filen är för stor.', en: 'The file is too large.' },
  415: {
    sv: 'Skicka filen som application/octet-stream, text/csv eller xlsx, och inte komprimerad.',
    en: 'Send the file as application/octet-stream, text/csv or xlsx, and not compressed.',
  },
};

/** Answers requests that hand in a file as their body. Only POST; nothing of the file stands in the URL. */
export function fileEndpoint<Admitted>(
  taking: FileTaking<Admitted>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    if (request.method !== 'POST') {
      answerError(response, 405, 'BAD_REQUEST', 'Use POST.', { allow: 'POST' });
      return;
    }
    try {
      const admitted = await taking.admit(request.headers);
      const file = await receiveFile(request, taking);
      if ('refused' in file) {
        refuse(response, file.refused, 'BAD_REQUEST', REFUSALS[file.refused]);
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
      answerFailure(response, failure);
    }
  };
}

/** Expected failures in the form that GraphQL gives them; all else is for the handler's log. */
function answerFailure(response: ServerResponse, failure: unknown): void {
  if (failure instanceof DomainError) refuse(response, STATUSES[failure.code], failure.code, failure.text);
  else if (failure instanceof InputRefusal) refuse(response, 400, 'BAD_USER_INPUT', failure.text);
  // The text is for the operator: it may name a folder.
  else if (failure instanceof OperatingError) refuse(response, 503, 'UNAVAILABLE', NOT_NOW);
  else throw failure;
}

function refuse(response: ServerResponse, status: number, code: string, text: LocalizedText): void {
  const body = { errors: [{ message: text.en, extensions: { code, text } }] };
  answer(response, status, JSON.stringify(body));
}

const NOT_NOW: LocalizedText = {
  sv: 'Filen kan inte tas emot just nu. Försök igen om en stund.',
  en: 'The file cannot be taken just now. Try again in a while.',
};
