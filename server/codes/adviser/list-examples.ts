import { type LocalizedText, sameWords } from '../../kernel/index.js';
import type { MeasureCodeList } from '../code-list.js';
import type { LexiconContent } from './compile-lexicon.js';
import type { Concept, ConceptTarget, Lexicon } from './lexicon.js';

const EMPTY: LexiconContent = { words: {}, heads: [], reasons: {}, concepts: [] };

/** What the adviser knows of a list: its lexicon, where it has one, and the list's own examples. */
export function lexiconContentOf(list: MeasureCodeList, lexicon: Lexicon | undefined): LexiconContent {
  const { words, heads, reasons, concepts } = lexicon ?? EMPTY;
  const further = new Map(Object.entries(reasons));
  const examples = [...codedExamples(list), ...outsideExamples(list, further)];
  return { words, heads, reasons: Object.fromEntries(further), concepts: [...concepts, ...examples] };
}

function codedExamples({ codes }: MeasureCodeList): readonly Concept[] {
  return codes.flatMap(({ code, label, examples }) =>
    examples.map((example) => conceptOf(example, label.en, { kind: 'code', code })),
  );
}

/** Reasons that the lexicon words alike are the same reason. */
function outsideExamples(
  { outsideTheModel }: MeasureCodeList,
  reasons: Map<string, LocalizedText>,
): readonly Concept[] {
  return outsideTheModel.map(({ example, why }) => {
    const known = [...reasons].find(([, reason]) => reason.sv === why.sv)?.[0];
    const reason = known ?? why.sv;
    reasons.set(reason, why);
    return conceptOf(example, why.en, { kind: 'outside', reason });
  });
}

function conceptOf(example: string, inEnglish: string, leadsTo: ConceptTarget): Concept {
  return {
    id: `example ${example}`,
    means: { sv: sameWords(example), en: inEnglish },
    leadsTo,
    weight: 'ordinary',
    phrases: [example],
  };
}
