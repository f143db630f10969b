import type { HostFileName } from '../../server/exchange/index.js';

/** A file that is not of the form of a host folder's, and the one finding that refuses it. */
export interface BrokenFile {
  readonly what: string;
  readonly file: HostFileName;
  readonly bytes: string | Buffer;
  readonly rule: string;
  readonly line: number;
  readonly found: string;
}

const HEADER = 'household_ref,closed_on';
const closings = (
  what: string,
  bytes: string | Buffer,
  rule: string,
  line: number,
  found = '…',
): BrokenFile => ({ what, file: 'closings', bytes, rule, line, found });
const damaged = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Every way in which a whole file is refused. */
export const BROKEN_FILES: readonly BrokenFile[] = [
  closings(
    'with semicolons',
    'household_ref;closed_on\nH-2;2013-04-15\n',
    'host-file-header',
    1,
    'household_ref;closed_on',
  ),
  closings(
    'with its columns swapped',
    'closed_on,household_ref\n2013-04-15,H-2\n',
    'host-file-header',
    1,
    'closed_on,household_ref',
  ),
  closings('without a header', 'H-A,2013-04-15\n', 'host-file-header', 1, 'H-A,••••-••-••'),
  {
    what: 'of persons without a header',
    file: 'persons',
    bytes: 'P-A,199001012385,1990-01-01,F,false\n',
    rule: 'host-file-header',
    line: 1,
    found: 'P-A,••••••••••••,••••-••-••,F,false',
  },
  closings('that is empty', '', 'host-file-header', 1, ''),
  closings(
    'with a column too many',
    `${HEADER},unit\nH-2,2013-04-15,\n`,
    'host-file-header',
    1,
    `${HEADER},unit`,
  ),
  closings(
    'in UTF-16',
    Buffer.from(`${HEADER}\n`, 'utf16le'),
    'host-file-header',
    1,
    [...HEADER, ''].join('·'),
  ),
  closings('with a cell too few', `${HEADER}\nH-2,2013-04-15\nH-1\n`, 'host-file-cells', 3, '1'),
  closings('with a cell too many', `${HEADER}\nH-2,2013-04-15,\n`, 'host-file-cells', 2, '3'),
  closings('with an empty line', `${HEADER}\n\nH-2,2013-04-15\n`, 'host-file-cells', 2, '1'),
  closings('with a quote inside a cell', `${HEADER}\nH"2,2013-04-15\n`, 'host-file-quoting', 2),
  closings('with text after a closing quote', `${HEADER}\n"H-2"x,2013-04-15\n`, 'host-file-quoting', 2),
  closings('with a quote that never ends', `${HEADER}\nH-2,2013-04-15\n"H-1,\n\n`, 'host-file-quoting', 3),
  closings('with a NUL character', `${HEADER}\nH-2,2013-04-15\nH\0,2013-04-15\n`, 'host-file-no-nul', 3),
  closings('in Latin-1', damaged(`${HEADER}\nH-2,2013-04-15\nHå,2013-04-15\n`), 'host-file-encoding', 3),
  closings(
    'that ends within a character',
    damaged(`${HEADER}\nH-2,2013-04-15\u00c3`),
    'host-file-encoding',
    2,
  ),
  closings(
    'with a surrogate',
    damaged(`${HEADER}\n\u00ed\u00a0\u0080,2013-04-15\n`),
    'host-file-encoding',
    2,
  ),
  closings('with two kinds of line ends', `${HEADER}\r\nH-2,2013-04-15\n`, 'host-file-line-ends', 2),
  closings(
    'with a lone carriage return',
    `${HEADER}\nH-2,2013-04-15\rH-1,2013-05-02\n`,
    'host-file-line-ends',
    2,
  ),
];
