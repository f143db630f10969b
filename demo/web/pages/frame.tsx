import { useApolloClient } from '@apollo/client/react';
import type { ReactElement, ReactNode } from 'react';
import { signOut } from '../session/sign-in.js';
import type { SignedInUser } from '../session/signed-in-user.js';
import { go, usePath } from './address.js';
import { Link } from './link.js';
import { menuFor } from './page-list.js';

/** What stands around every page: the menu, and who is signed in. */
export function Frame({
  user,
  children,
}: {
  readonly user: SignedInUser;
  readonly children: ReactNode;
}): ReactElement {
  const client = useApolloClient();
  const path = usePath();
  const leave = async (): Promise<void> => {
    await signOut();
    go('/');
    // What one user has seen, the next one at the same screen has not.
    await client.resetStore();
  };
  return (
    <>
      <a className="skip" href="#content">
        Till innehållet
      </a>
      <header className="frame">
        <p className="system">
          <img src="/lantern.svg" alt="" width="28" height="28" /> Lyktan
        </p>
        <nav aria-label="Huvudmeny">
          <ul>
            {menuFor(user.role).map((page) => (
              <li key={page.path}>
                <Link to={page.path} isCurrent={path.startsWith(page.path)}>
                  {page.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="who">
          <span>{user.name}</span>
          <span className="title">{user.title}</span>
        </p>
        <button type="button" onClick={() => void leave()}>
          Logga ut
        </button>
      </header>
      <main id="content">{children}</main>
      <footer>Påhittade ärenden och personer.</footer>
    </>
  );
}
