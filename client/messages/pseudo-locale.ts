const ACCENTED: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'û',
  y: 'ý',
  A: 'Å',
  E: 'É',
  O: 'Ö',
  U: 'Û',
};
const FILLER = ' lorem ipsum dolor sit amet';

/**
 * An English text in the language of nobody: accented, in brackets that show where it is cut off, and a third longer,
 * as German and Finnish are. Placeholders (`{count}`) stay as they are.
 */
export function pseudoText(text: string): string {
  const accented = text.replace(/\{\w+\}|[a-zA-Z]/g, (part) => ACCENTED[part] ?? part);
  const longer = FILLER.repeat(Math.ceil(text.length / 3 / FILLER.length)).slice(
    0,
    Math.ceil(text.length / 3),
  );
  return `[${accented}${longer}]`;
}
