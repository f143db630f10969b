import { type ReactElement, useRef, useState } from 'react';
import { Button } from '../../controls/button.js';
import { Input } from '../../controls/input.js';
import {
  AvstampAcknowledgeFindingDocument,
  type AvstampAcknowledgeFindingMutation,
} from '../../generated/acknowledge-finding.js';
import { filledText } from '../../messages/filled-text.js';
import { textIn } from '../../messages/spoken-language.js';
import { idempotencyKey } from '../../saving/idempotency-key.js';
import { useSave } from '../../saving/use-save.js';
import { useStateTexts } from '../../states/use-state-texts.js';
import type { AdultRow } from '../cells/adult-row.js';
import { acknowledged } from '../state/acknowledge.js';
import { useGrid } from '../view/grid-in-page.js';
import type { RowFinding } from './findings-of-row.js';

const isSaved = ({ acknowledgeFinding }: AvstampAcknowledgeFindingMutation): boolean =>
  acknowledgeFinding.outcome === 'SAVED';

/** Asks once why a warning may stand, and lets it. */
export function LetStand({
  finding,
  row,
}: {
  readonly finding: RowFinding & { readonly facts: string };
  readonly row: AdultRow;
}): ReactElement {
  const { store, texts, month, locale } = useGrid();
  const states = useStateTexts();
  const save = useSave(AvstampAcknowledgeFindingDocument, isSaved);
  const [reason, setReason] = useState('');
  const [told, setTold] = useState('');
  const key = useRef(idempotencyKey());

  async function letStand(): Promise<void> {
    const { rule, facts } = finding;
    const { household: householdReference, person: personReference } = row;
    const input = {
      idempotencyKey: key.current,
      householdReference,
      personReference,
      month,
      rule,
      facts,
      reason,
    };
    const outcome = await save({ input }, { personRefs: [personReference], months: [month] });
    if (outcome.kind === 'vetoed') setTold(filledText(states.vetoed, { reason: outcome.reason }));
    else if (outcome.kind === 'failed') setTold(states[outcome.failure]);
    else {
      const { findings } = outcome.data.acknowledgeFinding;
      setTold(findings.map(({ message }) => textIn(locale, message)).join(' '));
      if (findings.length === 0) store.change((state) => acknowledged(state, row.key, finding.facts, reason));
      key.current = idempotencyKey();
    }
  }

  return (
    <div className="grid-let-stand">
      <Input label={texts.reason} value={reason} onChange={setReason} />
      <Button label={texts.acknowledge} isDisabled={reason.trim() === ''} onPress={letStand} />
      <p role="status">{told}</p>
    </div>
  );
}
