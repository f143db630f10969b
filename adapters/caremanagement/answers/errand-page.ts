import {
  type Answer,
  answerAt,
  listOf,
  numberOf,
  objectOf,
  required,
  textOf,
  UnexpectedAnswer,
} from './answer-fields.js';

/** An errand as the list tells it; names, titles and descriptions are left where they are. */
export interface ListedErrand {
  readonly id: string;
  /** When it was created, ISO 8601; never changes. */
  readonly created: string;
  readonly typeSlug?: string;
}

/** A page of the errand list. */
export interface ErrandPage {
  readonly errands: readonly ListedErrand[];
  /** All pages of what was asked for, this one included. */
  readonly totalPages: number;
}

/** @throws UnexpectedAnswer */
export function errandPageOf(value: unknown): ErrandPage {
  const answer = answerAt(value, 'FindErrandsResponse');
  const paging = required(objectOf(answer, '_meta'), '_meta');
  return {
    errands: listOf(answer, 'errands', listedErrandOf) ?? [],
    totalPages: required(numberOf(paging, 'totalPages'), 'totalPages'),
  };
}

function listedErrandOf(answer: Answer): ListedErrand {
  const id = required(textOf(answer, 'id'), 'id');
  const created = required(textOf(answer, 'created'), 'created');
  // The id becomes a segment of a path, and the moment a part of a filter.
  if (!/^[\w-]{1,64}$/.test(id)) throw new UnexpectedAnswer('id');
  if (Number.isNaN(Date.parse(created))) throw new UnexpectedAnswer('created');
  const typeSlug = textOf(answer, 'typeSlug');
  return { id, created, ...(typeSlug === undefined ? {} : { typeSlug }) };
}
