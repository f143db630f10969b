import { useMutation } from '@apollo/client/react';
import { type FormEvent, type ReactElement, useState } from 'react';
import { shownTime } from '../format/shown-time.js';
import { type OpenedCase, WRITE_NOTE } from './case-documents.js';

const LONGEST = 2000;

/** The notes of a case, and a new one. */
export function CaseNotes({ one }: { readonly one: OpenedCase }): ReactElement {
  const [content, setContent] = useState('');
  const [write, { loading, error }] = useMutation(WRITE_NOTE);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // What was typed stays until it is known to be kept.
    const kept = await write({ variables: { reference: one.reference, content } }).then(
      () => true,
      () => false,
    );
    if (kept) setContent('');
  };
  return (
    <>
      <form onSubmit={(event) => void save(event)}>
        <label>
          Ny anteckning
          <textarea
            rows={4}
            maxLength={LONGEST}
            value={content}
            onChange={(event) => setContent(event.target.value)}
          />
        </label>
        <button type="submit" disabled={loading || content.trim() === ''}>
          Spara anteckningen
        </button>
        {error !== undefined && <p role="alert">Anteckningen är inte sparad. Den står kvar; försök igen.</p>}
      </form>
      {one.notes.length === 0 && <p>Inga anteckningar än.</p>}
      <ol className="notes">
        {one.notes.map(({ writtenAt, writtenBy, content: written }) => (
          <li key={`${writtenAt} ${writtenBy}`}>
            <p className="meta">
              {writtenBy}, <time dateTime={writtenAt}>{shownTime(writtenAt)}</time>
            </p>
            <p>{written}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
