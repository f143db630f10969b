import { useContext } from 'react';
import { type HostInPage, HostInPageContext } from './host-in-page.js';

/** The page's host. @throws Error where a widget stands outside of `AvstampProvider` */
export function useHost(): HostInPage {
  const page = useContext(HostInPageContext);
  if (page === undefined) {
    throw new Error(
      'Widgeten står utanför AvstampProvider. Lägg den inuti. / The widget stands outside of AvstampProvider. Put it inside.',
    );
  }
  return page;
}
