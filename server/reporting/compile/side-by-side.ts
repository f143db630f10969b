/**
 * Does the same work for several things, a few side by side, and gives what came of each in the order of the things.
 * After a failure no other is begun, and those under way are ended before it is thrown: what is done stays done.
 * @param onProgress called after each, with the number done
 */
export async function sideBySide<Thing, Value>(
  things: readonly Thing[],
  width: number,
  onProgress: (done: number, value: Value) => void,
  work: (thing: Thing) => Promise<Value>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  const waiting = things.entries();
  let done = 0;
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const [index, thing] of waiting) {
      if (failed) return;
      const value = await work(thing);
      values[index] = value;
      done += 1;
      onProgress(done, value);
    }
  };
  const workers = Array.from({ length: width }, () =>
    worker().catch((failure: unknown) => {
      failed = true;
      throw failure;
    }),
  );
  const ends = await Promise.allSettled(workers);
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
  return values;
}
