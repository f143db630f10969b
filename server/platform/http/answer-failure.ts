import type { ServerResponse } from 'node:http';
import { DomainError, type DomainErrorCode, type LocalizedText, OperatingError } from '../../kernel/index.js';
import { InputRefusal } from '../graphql/index.js';
import { HostPortFailure } from '../host-ports/index.js';
import { answerRefusal } from './http-answer.js';

const STATUSES: Readonly<Record<DomainErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/**
 * Answers an expected failure in the form that GraphQL gives it; all else is for the handler's log.
 * @param notNow said where the surroundings fail: the operator's own text may name a folder
 * @throws unknown what is no expected failure
 */
export function answerFailure(response: ServerResponse, failure: unknown, notNow: LocalizedText): void {
  if (failure instanceof DomainError) answerRefusal(response, STATUSES[failure.code], failure);
  else if (failure instanceof InputRefusal) {
    answerRefusal(response, 400, { code: 'BAD_USER_INPUT', text: failure.text });
  } else if (failure instanceof HostPortFailure) {
    answerRefusal(response, 503, { code: 'UNAVAILABLE', text: failure.text });
  } else if (failure instanceof OperatingError) {
    answerRefusal(response, 503, { code: 'UNAVAILABLE', text: notNow });
  } else throw failure;
}
