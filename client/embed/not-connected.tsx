import type { ReactElement } from 'react';
import { useDressing } from '../appearance/use-dressing.js';

/** Why a page for frames shows nothing. */
export type NotConnected =
  | { readonly why: 'noFrame' }
  | { readonly why: 'unknownOrigin'; readonly origin: string };

/** Says, to whoever sets the page up, what is missing. The language is not known yet: both are shown. */
export function NotConnectedNotice({ reason }: { readonly reason: NotConnected }): ReactElement {
  const dress = useDressing();
  const texts =
    reason.why === 'noFrame'
      ? {
          sv: 'Den här sidan är gjord för att visas inuti ett ärendesystem.',
          en: 'This page is made to be shown inside a case system.',
        }
      : {
          sv: `Systemet på ${reason.origin} får inte visa den här sidan. Lägg till adressen under allowedOrigins i embed.json.`,
          en: `The system at ${reason.origin} may not show this page. Add the address to allowedOrigins in embed.json.`,
        };
  return (
    <main ref={dress} className="avstamp-widget avstamp-findings" role="alert">
      <p lang="sv">{texts.sv}</p>
      <p lang="en">{texts.en}</p>
    </main>
  );
}
