import type { CodeLists } from '../../codes/index.js';
import { sameWords } from '../../kernel/index.js';
import type { AdviseCode } from './code-advice.js';

/** Advice from the code lists alone: their labels, their examples, and what they name as outside the model. */
export function adviceOfLists(codeLists: CodeLists): AdviseCode {
  return (text, month) => {
    const list = codeLists.measuresInForce(month);
    const words = sameWords(text);
    const outside = list?.outsideTheModel.find(({ example }) => sameWords(example) === words);
    if (outside !== undefined) return { kind: 'outside', why: outside.why };
    const code = list?.codes.find(({ label, examples }) =>
      [label.sv, label.en, ...examples].some((example) => sameWords(example) === words),
    );
    return code === undefined ? { kind: 'nothing' } : { kind: 'code', code: code.code };
  };
}
