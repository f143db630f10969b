import type { ApolloClient } from '@apollo/client';
import { checkHostContext, type HostContext } from '@avstamp/plugin-sdk/client';
import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { avstampClient } from '../connection/avstamp-client.js';
import { nameBook } from '../persons/name-book.js';
import { ContractFindings } from './contract-findings.js';
import { HostInPageContext } from './host-in-page.js';

/** What a React host gives to `AvstampProvider`. */
export interface AvstampProviderProps {
  readonly host: HostContext;
  /**
   * The host's own client, with `trustedDocumentsLink` in it where the module runs trusted documents only. Where it is
   * left out, one is made from `host.accessToken` and `host.graphqlUrl`.
   */
  readonly client?: ApolloClient;
  readonly children?: ReactNode;
}

/**
 * Gives the host's context to all widgets inside it. What the host lacks is shown in their place, with its name and the
 * remedy: a page that is half connected saves nothing.
 */
export function AvstampProvider({ host, client, children }: AvstampProviderProps): ReactElement {
  const findings = useMemo(() => checkHostContext(host), [host]);
  return findings.length > 0 ? (
    <ContractFindings findings={findings} />
  ) : (
    <ConnectedPage host={host} client={client}>
      {children}
    </ConnectedPage>
  );
}

function ConnectedPage({
  host,
  client,
  children,
}: {
  readonly host: HostContext;
  readonly client: ApolloClient | undefined;
  readonly children: ReactNode;
}): ReactElement {
  // The client outlives a context: its requests use the one that the page has when they are sent.
  const [latest] = useState({ host });
  latest.host = host;
  const [own] = useState(() => client ?? avstampClient(() => latest.host));
  const names = useMemo(() => nameBook((personRefs) => host.persons.namesOf(personRefs)), [host.persons]);
  const page = useMemo(() => ({ host, client: client ?? own, names }), [host, client, own, names]);
  return <HostInPageContext.Provider value={page}>{children}</HostInPageContext.Provider>;
}
