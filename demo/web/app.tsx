import { useQuery } from '@apollo/client/react';
import { type ReactElement, useEffect } from 'react';
import { MeasureCodesPage } from './avstamp/measure-codes-page.js';
import { MonthPage } from './avstamp/month-page.js';
import { CaseListPage } from './cases/case-list-page.js';
import { CasePage } from './cases/case-page.js';
import { replacePath, usePath } from './pages/address.js';
import { Frame } from './pages/frame.js';
import { NoticesPage } from './pages/notices-page.js';
import { menuFor } from './pages/page-list.js';
import { SignInPage } from './session/sign-in-page.js';
import { SIGNED_IN_USER, type SignedInUser } from './session/signed-in-user.js';

/** The case system: somebody signs in, and works. */
export function App(): ReactElement {
  const { data, error } = useQuery(SIGNED_IN_USER);
  if (error !== undefined) return <p role="alert">Lyktan svarar inte. Ladda om sidan om en stund.</p>;
  if (data === undefined) return <p role="status">Öppnar Lyktan …</p>;
  if (data.me === null) return <SignInPage />;
  return (
    <Frame user={data.me}>
      <Page user={data.me} />
    </Frame>
  );
}

function Page({ user }: { readonly user: SignedInUser }): ReactElement {
  const path = usePath();
  const first = menuFor(user.role)[0]?.path ?? '/meddelanden';
  useEffect(() => {
    if (path === '/') replacePath(first);
  }, [path, first]);
  const caseReference = /^\/arenden\/([^/]+)/.exec(path)?.[1];
  if (caseReference !== undefined) return <CasePage reference={decodeURIComponent(caseReference)} />;
  if (path === '/arenden') return <CaseListPage />;
  if (path === '/manad') return <MonthPage user={user} />;
  if (path === '/meddelanden') return <NoticesPage />;
  if (path === '/insatskoder') return <MeasureCodesPage user={user} />;
  return <p>{path === '/' ? '' : 'Sidan finns inte.'}</p>;
}
