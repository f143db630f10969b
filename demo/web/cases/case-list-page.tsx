import { useQuery } from '@apollo/client/react';
import { type ReactElement, useState } from 'react';
import { shownMonth } from '../format/shown-time.js';
import { Link } from '../pages/link.js';
import { CASES, type ListedCase } from './case-documents.js';
import { shownName } from './shown-name.js';

/** The cases of the user's units, open ones first at hand. */
export function CaseListPage(): ReactElement {
  const { data, error } = useQuery(CASES);
  const [sought, setSought] = useState('');
  const [withClosed, setWithClosed] = useState(false);
  const cases = (data?.cases ?? []).filter(
    (one) => (withClosed || one.closedOn === null) && answers(one, sought.trim().toLocaleLowerCase('sv')),
  );
  return (
    <>
      <h1>Ärenden</h1>
      <div className="search">
        <label>
          Sök på namn eller nummer
          <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
        </label>
        <label className="choice">
          <input
            type="checkbox"
            checked={withClosed}
            onChange={(event) => setWithClosed(event.target.checked)}
          />
          Visa avslutade
        </label>
        <p role="status">{data === undefined ? 'Hämtar ärenden …' : `${cases.length} ärenden`}</p>
      </div>
      {error !== undefined && <p role="alert">Ärendena gick inte att hämta. Ladda om sidan.</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">Ärende</th>
            <th scope="col">Sökande</th>
            <th scope="col">Medsökande</th>
            <th scope="col">Barn</th>
            <th scope="col">Senaste månad</th>
            <th scope="col">Handläggare</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <CaseRow key={one.reference} one={one} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function CaseRow({ one }: { readonly one: ListedCase }): ReactElement {
  return (
    <tr>
      <th scope="row">
        <Link to={`/arenden/${encodeURIComponent(one.reference)}`}>{one.reference}</Link>
      </th>
      <td>{shownName(one.applicant)}</td>
      <td>{one.coApplicant === null ? '' : shownName(one.coApplicant)}</td>
      <td className="number">{one.children === 0 ? '' : one.children}</td>
      <td>{one.closedOn !== null ? 'avslutat' : one.lastMonth === null ? '' : shownMonth(one.lastMonth)}</td>
      <td>{one.caseworker}</td>
    </tr>
  );
}

function answers({ reference, applicant, coApplicant }: ListedCase, sought: string): boolean {
  const words = [reference, applicant.name, coApplicant?.name ?? ''];
  return words.some((word) => word.toLocaleLowerCase('sv').includes(sought));
}
