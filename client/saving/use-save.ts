import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { Saving } from '@avstamp/plugin-sdk/client';
import { useCallback } from 'react';
import { failureKind } from '../connection/failure-kind.js';
import { useHost } from '../host/use-host.js';
import { useStateTexts } from '../states/use-state-texts.js';
import { useWidget } from '../widgets/widget-in-page.js';
import { operationName } from './operation-name.js';
import type { SaveOutcome } from './save-outcome.js';
import { saveVerdict } from './save-verdict.js';

/** Whom and which months a saving is about, for the host. */
export type SavingSubject = Pick<Saving, 'personRefs' | 'months'>;

/**
 * The one way in which widgets save: asks the host first, sends, and tells the host when the server has saved.
 * @param isSaved whether the server's answer says that something has been saved
 */
export function useSave<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  isSaved: (data: Data) => boolean,
): (variables: Variables, subject: SavingSubject) => Promise<SaveOutcome<Data>> {
  const { host, client } = useHost();
  const { name: widget } = useWidget();
  const texts = useStateTexts();
  const noVerdict = texts.hostGaveNoVerdict;
  return useCallback(
    async (variables, subject) => {
      const saving: Saving = { widget, operation: operationName(document), ...subject };
      const veto = await saveVerdict(host.events, saving, noVerdict);
      if (veto !== undefined) return { kind: 'vetoed', reason: veto.reason };
      try {
        const { data } = await client.mutate<Data, OperationVariables>({ mutation: document, variables });
        if (data === undefined) return { kind: 'failed', failure: 'failed' };
        if (isSaved(data)) host.events?.saved?.(saving);
        return { kind: 'answered', data };
      } catch (error) {
        return { kind: 'failed', failure: failureKind(error) };
      }
    },
    [host, client, widget, document, isSaved, noVerdict],
  );
}
