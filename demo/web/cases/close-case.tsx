import { useMutation } from '@apollo/client/react';
import { type FormEvent, type ReactElement, useState } from 'react';
import { CLOSE_CASE, type OpenedCase } from './case-documents.js';

/** Closes a case on a date. */
export function CloseCase({ one }: { readonly one: OpenedCase }): ReactElement {
  const [closedOn, setClosedOn] = useState(() => new Date().toISOString().slice(0, 10));
  const [close, { loading, error }] = useMutation(CLOSE_CASE);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    // What goes wrong is shown below.
    close({ variables: { reference: one.reference, closedOn } }).catch(() => undefined);
  };
  if (one.closedOn !== null) return <p>Ärendet är avslutat {one.closedOn}.</p>;
  return (
    <form onSubmit={send}>
      <label>
        Avslutas den
        <input type="date" required value={closedOn} onChange={(event) => setClosedOn(event.target.value)} />
      </label>
      <button type="submit" disabled={loading}>
        Avsluta ärendet
      </button>
      {error !== undefined && <p role="alert">Ärendet är inte avslutat. Försök igen.</p>}
    </form>
  );
}
