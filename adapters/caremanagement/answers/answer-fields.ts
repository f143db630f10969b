/** An answer of another form than the case system's description tells. */
export class UnexpectedAnswer extends Error {
  constructor(
    /** Where in the answer. */
    readonly field: string,
  ) {
    super(`unexpected answer at ${field}`);
    this.name = 'UnexpectedAnswer';
  }
}

/** An object of an answer. The description requires no field: any may be left out or null. */
export type Answer = Readonly<Record<string, unknown>>;

/** @throws UnexpectedAnswer where the value is no object */
export function answerAt(value: unknown, field: string): Answer {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnexpectedAnswer(field);
  return value as Answer;
}

/** @throws UnexpectedAnswer where the field is there and no object */
export function objectOf(answer: Answer, field: string): Answer | undefined {
  const value = answer[field] ?? undefined;
  return value === undefined ? undefined : answerAt(value, field);
}

/** @throws UnexpectedAnswer where the field is there and no text */
export function textOf(answer: Answer, field: string): string | undefined {
  return fieldOf(answer, field, (value): value is string => typeof value === 'string');
}

/** @throws UnexpectedAnswer where the field is there and no number */
export function numberOf(answer: Answer, field: string): number | undefined {
  return fieldOf(answer, field, (value): value is number => typeof value === 'number');
}

/** @throws UnexpectedAnswer where the field is there and neither true nor false */
export function truthOf(answer: Answer, field: string): boolean | undefined {
  return fieldOf(answer, field, (value): value is boolean => typeof value === 'boolean');
}

/** The objects of a list, each read. @throws UnexpectedAnswer where the value is no list */
export function listAt<Item>(value: unknown, field: string, read: (item: Answer) => Item): Item[] {
  if (!Array.isArray(value)) throw new UnexpectedAnswer(field);
  return value.map((item: unknown) => read(answerAt(item, field)));
}

/** The objects of a field's list, each read; nothing where the field is left out. @throws UnexpectedAnswer */
export function listOf<Item>(
  answer: Answer,
  field: string,
  read: (item: Answer) => Item,
): Item[] | undefined {
  const value = answer[field] ?? undefined;
  return value === undefined ? undefined : listAt(value, field, read);
}

/** A field without which nothing can be done. @throws UnexpectedAnswer where it is left out */
export function required<Value>(value: Value | undefined, field: string): Value {
  if (value === undefined) throw new UnexpectedAnswer(field);
  return value;
}

function fieldOf<Value>(
  answer: Answer,
  field: string,
  isRight: (value: unknown) => value is Value,
): Value | undefined {
  const value = answer[field] ?? undefined;
  if (value === undefined || isRight(value)) return value;
  throw new UnexpectedAnswer(field);
}
