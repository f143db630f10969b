import type { MunicipalViewer } from '../access/index.js';
import {
  type Advice,
  adviserFor,
  type CodeLists,
  explanationOf,
  localAdviser,
  type MeasureCodeList,
} from '../codes/index.js';
import { applyRules, blocks, type CalendarMonth, type Finding, type LocalizedText } from '../kernel/index.js';
import { measureRules } from '../measures/index.js';
import { asViewer, type RequestParts } from '../requests/index.js';
import { selectSynonyms } from './local-synonym.repository.js';
import { NO_LIST } from './no-list.text.js';

/** What the adviser says of a text, and why. */
export interface ExplainedAdvice extends Advice {
  readonly explanation: LocalizedText;
  /** True where the municipality's own words led there. */
  readonly byMunicipality: boolean;
  /** What must be mended in the text before it can be registered. */
  readonly findings: readonly Finding[];
}

/** What must be so of a text before it is read: that it is short, plain and names nobody. */
const READABLE = measureRules.filter(({ field, severity }) => field === 'text' && severity === 'error');
const NOTHING: Advice = { answer: { kind: 'nothing' }, concepts: [] };

/** Says what free text is, for a viewer's municipality. Texts are read and forgotten: nothing of them is logged. */
export class CodeAdviceService {
  readonly #parts: RequestParts;
  readonly #codeLists: CodeLists;

  constructor(parts: RequestParts, codeLists: CodeLists) {
    this.#parts = parts;
    this.#codeLists = codeLists;
  }

  /** The advice by the list in force in the month; nothing before the first list. */
  async advise(viewer: MunicipalViewer, text: string, month: CalendarMonth): Promise<ExplainedAdvice> {
    const list = this.#codeLists.measuresInForce(month);
    if (list === undefined) {
      return { ...NOTHING, explanation: NO_LIST, byMunicipality: false, findings: [] };
    }
    const findings = findingsIn(text, month, list);
    if (blocks(findings)) return explained(NOTHING, list, false, findings);
    const synonyms = await asViewer(this.#parts, viewer, (client) => selectSynonyms(client, list.id));
    const local = synonyms.length === 0 ? NOTHING : localAdviser(list, synonyms).advise(text);
    if (local.answer.kind !== 'nothing') return explained(local, list, true, findings);
    return explained(adviserFor(list).advise(text), list, false, findings);
  }
}

function findingsIn(text: string, month: CalendarMonth, list: MeasureCodeList): readonly Finding[] {
  return applyRules(READABLE, {
    month,
    code: String(list.otherMeasureCode),
    days: 'X',
    text,
    provider: '',
    list,
  });
}

function explained(
  advice: Advice,
  list: MeasureCodeList,
  byMunicipality: boolean,
  findings: readonly Finding[],
): ExplainedAdvice {
  return { ...advice, explanation: explanationOf(advice, list), byMunicipality, findings };
}
