/**
 * An answer's text, read to its end but never further than some bytes: what comes from another system is not taken into
 * memory on trust.
 * @returns nothing where it is longer
 */
export async function boundedBody(response: Response, mostBytes: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
