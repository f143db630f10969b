/**
 * Sorts texts as the database does in the collation "C", but for characters beyond the first 65 536, which hardly any
 * reference has and which may stand anywhere.
 * @returns the places of the texts in that order; undefined where one stands twice
 */
export function rankTexts(texts: readonly string[]): readonly number[] | undefined {
  // An array and not a typed one: only its sort is quick where the texts are nearly in order, as a host's mostly are.
  const places = [...texts.keys()];
  places.sort((one, other) => ((texts[one] as string) < (texts[other] as string) ? -1 : 1));
  for (let rank = 1; rank < places.length; rank += 1) {
    if (texts[places[rank] ?? -1] === texts[places[rank - 1] ?? -1]) return undefined;
  }
  return places;
}
