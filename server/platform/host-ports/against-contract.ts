/** An answer of the host's is of another form than the contract says. Says nothing of what it was. */
export class AgainstContract extends Error {
  constructor() {
    super('the answer is of another form than the contract says');
    this.name = 'AgainstContract';
  }
}

/** The value, where it is what the contract says. @throws AgainstContract where it is not */
export function mustBe<Value>(isRight: (value: unknown) => value is Value, value: unknown): Value {
  if (!isRight(value)) throw new AgainstContract();
  return value;
}

/** True for a text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** True for an object that may have named members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
