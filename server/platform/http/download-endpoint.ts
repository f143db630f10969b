import type { IncomingMessage } from 'node:http';
import type { LocalizedText } from '../../kernel/index.js';
import { answerFailure } from './answer-failure.js';
import { answer, answerError } from './http-answer.js';
import type { Endpoint } from './module-handler.js';

/** A file that is given out. */
export interface Download {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What is done where a file is asked for. */
export interface FileGiving {
  /** @param path in the module. @throws DomainError where it is not given out */
  readonly give: (headers: IncomingMessage['headers'], path: string) => Promise<Download>;
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Gives files out: only with GET, always to be saved and never shown in place, and kept by nobody on the way. Nothing of a
 * person may stand in the path.
 */
export function downloadEndpoint({ give }: FileGiving): Endpoint {
  return async (request, response, path) => {
    if (request.method !== 'GET') {
      answerError(response, 405, 'BAD_REQUEST', 'Use GET.', { allow: 'GET' });
      return;
    }
    try {
      const { name, content } = await give(request.headers, path);
      const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      answer(response, 200, content, { 'content-type': type, 'content-disposition': disposition(name) });
    } catch (failure) {
      answerFailure(response, failure, NOT_NOW);
    }
  };
}

/** The name in a form for every client, and its own form beside it (RFC 6266). */
function disposition(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

const NOT_NOW: LocalizedText = {
  sv: 'Filen kan inte lämnas ut just nu. Försök igen om en stund.',
  en: 'The file cannot be given out just now. Try again in a while.',
};
