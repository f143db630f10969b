import type { ClosureReasonCodeList } from '../../codes/index.js';
import type { LocalizedText } from '../../kernel/index.js';
import type { ProposalGround, ReasonProposal } from './reason-proposal.js';

/**
 * The proposal of a code with the sentence that says why; none where the list in force has no such code.
 * @param because why, as the end of the sentence
 */
export function proposalOf(
  list: ClosureReasonCodeList,
  code: number,
  because: LocalizedText,
  grounds: readonly ProposalGround[],
): ReasonProposal[] {
  const label = list.codes.find((listed) => listed.code === code)?.label;
  if (label === undefined) return [];
  const text = {
    sv: `Föreslås: ${code} ${label.sv}, eftersom ${because.sv}`,
    en: `Proposed: ${code} ${label.en}, because ${because.en}`,
  };
  return [{ code, label, text, grounds }];
}
