/**
 * Fields of rows in the binary form of `COPY`, which the database takes in without reading texts as numbers and dates
 * (PostgreSQL documentation, COPY, "Binary Format"): the length, then the value, big-endian.
 */
export const NULL_FIELD: Buffer = Buffer.from([0xff, 0xff, 0xff, 0xff]);

/** What stands before all rows. */
export const BINARY_HEADER: Buffer = Buffer.concat([
  Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'),
  Buffer.alloc(8),
]);

/** What stands after them. */
export const BINARY_TRAILER: Buffer = Buffer.from([0xff, 0xff]);

/** A field of type `text`. */
export function textField(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const field = Buffer.alloc(4 + length);
  field.writeInt32BE(length);
  field.write(text, 4);
  return field;
}

/** A field of type `smallint`. */
export function smallintField(value: number): Buffer {
  const field = Buffer.alloc(6);
  field.writeInt32BE(2);
  field.writeInt16BE(value, 4);
  return field;
}

const MILLISECONDS_OF_DAY = 86_400_000;
const EPOCH = Date.UTC(2000, 0, 1) / MILLISECONDS_OF_DAY;

/** A field of type `date`: the first day of a month `YYYY-MM`. */
export function firstDayField(month: string): Buffer {
  return dateField(`${month}-01`);
}

/** A field of type `date`, of a date `YYYY-MM-DD`. */
export function dateField(date: string): Buffer {
  const field = Buffer.alloc(8);
  field.writeInt32BE(4);
  field.writeInt32BE(Date.parse(date) / MILLISECONDS_OF_DAY - EPOCH, 4);
  return field;
}

/** A field of type `boolean`. */
export function booleanField(value: boolean): Buffer {
  return Buffer.from([0, 0, 0, 1, value ? 1 : 0]);
}

/** How many fields a row has. */
export function fieldCount(count: number): Buffer {
  const field = Buffer.alloc(2);
  field.writeInt16BE(count);
  return field;
}
