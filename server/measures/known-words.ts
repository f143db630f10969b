import type { MeasureCodeList, OutsideTheModel } from '../codes/index.js';
import { sameWords } from '../kernel/index.js';

/** The examples of a code list, found by their words as `sameWords` compares them. */
export interface KnownWords {
  readonly outside: ReadonlyMap<string, OutsideTheModel>;
  /** Examples of codes other than that of other measures. */
  readonly codes: ReadonlyMap<string, number>;
}

const KNOWN = new WeakMap<MeasureCodeList, KnownWords>();

/** The list's examples; put in order once for each list, because every text of every sheet is looked up in them. */
export function knownWords(list: MeasureCodeList): KnownWords {
  const known = KNOWN.get(list) ?? wordsOf(list);
  KNOWN.set(list, known);
  return known;
}

// Of two equal examples the first counts, as it stands in the list.
function wordsOf({ outsideTheModel, codes, otherMeasureCode }: MeasureCodeList): KnownWords {
  const others = codes.filter(({ code }) => code !== otherMeasureCode);
  return {
    outside: new Map(outsideTheModel.toReversed().map((one) => [sameWords(one.example), one])),
    codes: new Map(
      others
        .toReversed()
        .flatMap(({ code, examples }) => examples.map((example) => [sameWords(example), code] as const)),
    ),
  };
}
