/** How long a host may take for one answer, in milliseconds; a request waits for it. */
const PATIENCE_MS = 5000;

/** The host did not answer in time. */
export class NoAnswer extends Error {
  constructor() {
    super(`no answer within ${PATIENCE_MS} ms`);
    this.name = 'NoAnswer';
  }
}

/** What the host answers. @throws NoAnswer where it takes too long, and what the host throws */
export async function ask<T>(question: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), PATIENCE_MS);
  });
  try {
    return await Promise.race([question(), impatience]);
  } finally {
    clearTimeout(timer);
  }
}
