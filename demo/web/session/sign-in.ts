/** Somebody who can sign in. */
export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly title: string;
}

/** Everybody who can sign in to the demonstration. */
export async function people(): Promise<readonly Person[]> {
  const response = await fetch('/people');
  if (!response.ok) throw new Error('the list of people does not answer');
  return response.json() as Promise<readonly Person[]>;
}

export async function signIn(subject: string): Promise<void> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subject }),
  });
  if (!response.ok) throw new Error('nobody was signed in');
}

export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE' });
}
