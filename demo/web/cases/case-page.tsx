import { useQuery } from '@apollo/client/react';
import { type ReactElement, useState } from 'react';
import { CaseCalendar } from './case-calendar.js';
import { CASE, type OpenedCase } from './case-documents.js';
import { CaseNotes } from './case-notes.js';
import { CaseTabs } from './case-tabs.js';
import { CloseCase } from './close-case.js';
import { shownName } from './shown-name.js';

/** One case, with a tab for each side of it. */
export function CasePage({ reference }: { readonly reference: string }): ReactElement {
  const { data, error } = useQuery(CASE, { variables: { reference } });
  const [tab, setTab] = useState('months');
  if (error !== undefined) return <p role="alert">Ärendet gick inte att hämta. Ladda om sidan.</p>;
  if (data === undefined) return <p role="status">Hämtar ärendet …</p>;
  if (data.case === null) return <p>Ärendet finns inte.</p>;
  const one = data.case;
  return (
    <>
      <CaseHead one={one} />
      <CaseTabs
        tabs={[
          { id: 'months', label: 'Biståndsmånader', content: <CaseCalendar months={one.months} /> },
          { id: 'notes', label: 'Anteckningar', content: <CaseNotes one={one} /> },
          { id: 'closing', label: 'Avsluta', content: <CloseCase one={one} /> },
        ]}
        shown={tab}
        onShow={setTab}
      />
    </>
  );
}

function CaseHead({ one }: { readonly one: OpenedCase }): ReactElement {
  return (
    <header className="case">
      <h1>
        {one.reference} <span>{shownName(one.applicant)}</span>
      </h1>
      <dl>
        <dt>Medsökande</dt>
        <dd>{one.coApplicant === null ? 'ingen' : shownName(one.coApplicant)}</dd>
        <dt>Barn</dt>
        <dd>{one.children === 0 ? 'inga' : one.children}</dd>
        <dt>Enhet</dt>
        <dd>{one.unit}</dd>
        <dt>Handläggare</dt>
        <dd>{one.caseworker}</dd>
        <dt>Läge</dt>
        <dd>{one.closedOn === null ? 'öppet' : `avslutat ${one.closedOn}`}</dd>
      </dl>
    </header>
  );
}
