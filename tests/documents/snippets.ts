import { readFileSync } from 'node:fs';

const SNIPPET = /<!-- snippet: (?<name>\S+) -->\s*```\w+\n(?<text>.*?)```/gs;

/**
 * The pieces of code in a document that tests run, by name: each stands in a fence under a comment `snippet: NAME`, and the
 * name is that of the file which a reader would put it into.
 * @param document under `docs/`, for instance `embedding.md`
 * @throws RangeError where two have the same name
 */
export function snippetsOf(document: string): ReadonlyMap<string, string> {
  const markdown = readFileSync(new URL(`../../docs/${document}`, import.meta.url), 'utf8');
  const found = [...markdown.matchAll(SNIPPET)].map(
    ({ groups }) => [groups?.['name'] ?? '', groups?.['text'] ?? ''] as const,
  );
  const snippets = new Map(found);
  if (snippets.size < found.length) throw new RangeError(`${document} has two snippets of the same name`);
  return snippets;
}
