import { type ReactElement, useState } from 'react';
import { Portal } from '../../../client/appearance/portal.js';
import { Button } from '../../../client/controls/button.js';
import { Input } from '../../../client/controls/input.js';
import { Select } from '../../../client/controls/select.js';
import {
  AvstampSaveLocalSynonymDocument,
  type AvstampSaveLocalSynonymMutation,
} from '../../../client/generated/save-local-synonym.js';
import { useHost } from '../../../client/host/use-host.js';
import { useNavigation } from '../../../client/host/use-navigation.js';
import { filledText } from '../../../client/messages/filled-text.js';
import { monthIn } from '../../../client/messages/written-values.js';
import { PersonName } from '../../../client/persons/person-name.js';
import { idempotencyKey } from '../../../client/saving/idempotency-key.js';
import { useSave } from '../../../client/saving/use-save.js';
import { useUnsavedChanges } from '../../../client/saving/use-unsaved-changes.js';
import { ReadOnlyNotice } from '../../../client/states/read-only-notice.js';
import { useStateTexts } from '../../../client/states/use-state-texts.js';
import type { WidgetContentProps } from '../../../client/widgets/widget-declaration.js';
import type { TrialKey } from './trial.messages.js';

const isSaved = ({ saveLocalSynonym }: AvstampSaveLocalSynonymMutation): boolean =>
  saveLocalSynonym.outcome === 'SAVED';

/** A little of everything that a widget can ask of its ground: a word of the municipality is saved. */
export function TrialContent({
  scope: { month },
  texts,
  locale,
  isReadOnly,
}: WidgetContentProps<'month', TrialKey>): ReactElement {
  const { host } = useHost();
  const states = useStateTexts();
  const open = useNavigation();
  const save = useSave(AvstampSaveLocalSynonymDocument, isSaved);
  const [phrase, setPhrase] = useState('');
  const [code, setCode] = useState('2');
  const [told, setTold] = useState('');
  const [isOver, setIsOver] = useState(false);
  const [isBroken, setIsBroken] = useState(false);
  useUnsavedChanges(phrase === '' ? 0 : 1);
  if (isBroken) throw new Error('broken by the test');

  async function saveWord(): Promise<void> {
    const input = { phrase, code: Number(code), month, idempotencyKey: idempotencyKey() };
    const outcome = await save({ input }, { personRefs: ['P1'], months: [month] });
    if (outcome.kind === 'vetoed') setTold(filledText(states.vetoed, { reason: outcome.reason }));
    else if (outcome.kind === 'failed') setTold(states[outcome.failure]);
    else {
      setTold(outcome.data.saveLocalSynonym.outcome);
      if (isSaved(outcome.data)) setPhrase('');
    }
  }

  const goToPerson = async (): Promise<void> => {
    setTold(await open({ to: 'person', within: { personRef: 'P1' } }));
  };
  return (
    <>
      {isReadOnly && <ReadOnlyNotice />}
      <p className="trial-now">{host.now().toISOString().slice(0, 10)}</p>
      <p className="trial-month">{monthIn(locale, month)}</p>
      <p className="trial-persons">
        <PersonName personRef="P1" />, <PersonName personRef="protected" />
      </p>
      <Input label={texts.phrase} value={phrase} onChange={setPhrase} isReadOnly={isReadOnly} />
      <Select
        label={texts.code}
        value={code}
        onChange={setCode}
        options={['1', '2', '3'].map((value) => ({ value, label: value }))}
      />
      <Button label={texts.save} kind="primary" onPress={saveWord} isDisabled={isReadOnly} />
      <Button label={texts.person} onPress={goToPerson} />
      <Button label={texts.over} onPress={() => setIsOver(true)} />
      <Button label={texts.break} kind="danger" onPress={() => setIsBroken(true)} />
      <p className="trial-told" role="status">
        {told}
      </p>
      {isOver && (
        <Portal>
          <p className="trial-over">{texts.over}</p>
        </Portal>
      )}
    </>
  );
}
