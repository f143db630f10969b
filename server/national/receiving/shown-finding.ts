import { type Finding, type LocalizedText, shownText, withoutIdentityNumbers } from '../../kernel/index.js';

/** A file's name as it may be kept and sent: one line, at most 200 characters, nothing that looks like somebody. */
export function shownName(name: string): string {
  return [...shown(name)].slice(0, 200).join('');
}

/**
 * A finding as it may be sent: the receiver's own folders are nobody else's business, and a wrong cell may hold an
 * identity number.
 */
export function shownFinding(finding: Finding, file: string): Finding {
  const { message, expected, found, place } = finding;
  return {
    ...finding,
    message: shownInBoth(message),
    ...(expected === undefined ? {} : { expected: shownInBoth(expected) }),
    ...(found === undefined ? {} : { found: shown(found) }),
    place: {
      ...place,
      file,
      ...(place?.sheet === undefined ? {} : { sheet: shown(place.sheet) }),
    },
  };
}

function shownInBoth({ sv, en }: LocalizedText): LocalizedText {
  return { sv: shown(sv), en: shown(en) };
}

function shown(text: string): string {
  return shownText(withoutIdentityNumbers(text));
}
