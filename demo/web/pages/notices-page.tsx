import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { shownTime } from '../format/shown-time.js';

interface Notice {
  readonly id: string;
  readonly content: string;
  readonly receivedAt: string;
}

const NOTICES: TypedDocumentNode<{ readonly notices: readonly Notice[] }> = gql`
  query Notices {
    notices {
      id
      content
      receivedAt
    }
  }
`;

/** Messages to the user, from the case system and what is embedded in it. */
export function NoticesPage(): ReactElement {
  const { data } = useQuery(NOTICES, { fetchPolicy: 'network-only' });
  const notices = data?.notices ?? [];
  return (
    <>
      <h1>Meddelanden</h1>
      {data !== undefined && notices.length === 0 && (
        <p>Inga meddelanden. Påminnelser om månaden kommer hit.</p>
      )}
      <ul className="notices">
        {notices.map(({ id, content, receivedAt }) => (
          <li key={id}>
            <time dateTime={receivedAt}>{shownTime(receivedAt)}</time>
            <p>{content}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
