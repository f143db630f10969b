import { useApolloClient } from '@apollo/client/react';
import { type ReactElement, useEffect, useState } from 'react';
import { type Person, people, signIn } from './sign-in.js';

/** Whom to be today. The demonstration asks for no password. */
export function SignInPage(): ReactElement {
  const client = useApolloClient();
  const [list, setList] = useState<readonly Person[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    people().then(setList, () => setFailed(true));
  }, []);
  const choose = async (subject: string): Promise<void> => {
    try {
      await signIn(subject);
      await client.resetStore();
    } catch {
      setFailed(true);
    }
  };
  return (
    <main className="sign-in">
      <h1>
        <img src="/lantern.svg" alt="" width="56" height="56" /> Lyktan
      </h1>
      <p>
        Ett litet ärendesystem med Avstamp i sig. Alla ärenden och personer är påhittade. Vem vill du vara?
      </p>
      {failed && <p role="alert">Det gick inte att logga in. Försök igen.</p>}
      <ul>
        {list.map(({ subject, name, title }) => (
          <li key={subject}>
            <button type="button" onClick={() => void choose(subject)}>
              <strong>{name}</strong> <span>{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
