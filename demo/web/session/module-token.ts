/** A token that tells the module who is signed in; asked for anew when one has ended. */
export async function moduleToken(): Promise<string> {
  const response = await fetch('/token', { method: 'POST' });
  if (!response.ok) throw new Error('nobody is signed in');
  const { token } = (await response.json()) as { readonly token: string };
  return token;
}
