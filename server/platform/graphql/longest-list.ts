/** The length of the longest list in a JSON value, however deep; 0 where it holds none. */
export function longestList(value: unknown): number {
  let longest = 0;
  // Not recursive: what came with a request may be nested deeper than the stack.
  const left: unknown[] = [value];
  while (left.length > 0) {
    const part = left.pop();
    if (typeof part !== 'object' || part === null) continue;
    if (Array.isArray(part)) longest = Math.max(longest, part.length);
    for (const inner of Object.values(part)) left.push(inner);
  }
  return longest;
}
