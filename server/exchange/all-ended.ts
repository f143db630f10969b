/**
 * Waits until all works have ended, also where one of them fails: no statement may come after the roll back that follows.
 * @throws what the first that failed has thrown
 */
export async function allEnded<Works extends readonly unknown[] | []>(
  works: Works,
): Promise<{ -readonly [Place in keyof Works]: Awaited<Works[Place]> }> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
