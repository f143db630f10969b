import type { DocumentNode } from 'graphql';

/** Most documents of integrators that are kept ready; a busy integration has some tens. */
export const FREE_DOCUMENTS_KEPT = 500;

/**
 * Documents that have been read and found valid, by the SHA-256 of their text. Trusted ones are there from the
 * beginning and stay; of the others, those that were asked for longest ago make room.
 */
export class DocumentStore {
  readonly #trusted: ReadonlyMap<string, DocumentNode>;
  readonly #free = new Map<string, DocumentNode>();

  constructor(trusted: readonly (readonly [id: string, document: DocumentNode])[]) {
    this.#trusted = new Map(trusted);
  }

  /** The document, where it is kept. @param key Apollo Server's: a prefix of the schema's, and the id */
  async get(key: string): Promise<DocumentNode | undefined> {
    const id = idOf(key);
    const document = this.#trusted.get(id) ?? this.#free.get(id);
    if (document !== undefined && this.#free.delete(id)) this.#free.set(id, document);
    return document;
  }

  /** Keeps the document of an integrator. */
  async set(key: string, document: DocumentNode): Promise<void> {
    this.#free.set(idOf(key), document);
    const [oldest] = this.#free.keys();
    if (this.#free.size > FREE_DOCUMENTS_KEPT && oldest !== undefined) this.#free.delete(oldest);
  }

  /** Forgets the document of an integrator. True where it was kept. */
  async delete(key: string): Promise<boolean> {
    return this.#free.delete(idOf(key));
  }
}

// SHA-256 in hexadecimal stands last.
function idOf(key: string): string {
  return key.slice(-64);
}
