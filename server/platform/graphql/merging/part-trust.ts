import type { GraphQLResolveInfo } from 'graphql';
import { InputRefusal } from '../input-refusal.js';
import type { DocumentChoice } from '../requested-document.js';
import { documentId } from '../trusted-documents.js';

/**
 * Whether the document that asks is trusted, and so held to no limits.
 * @throws InputRefusal where it is not, and no other is run
 */
export type PartTrust = (info: GraphQLResolveInfo) => boolean;

/**
 * Knows documents by their texts, which a host's executor must keep: `parse` does, unless it is told `noLocation`.
 * @param further texts of the host's own that are run where none but trusted ones are; limits hold for them all the same
 */
export function partTrust({ trusted, trustedOnly }: DocumentChoice, further: readonly string[]): PartTrust {
  const known = new Set(further.map(documentId));
  return ({ operation }) => {
    const text = operation.loc?.source.body;
    const id = text === undefined ? '' : documentId(text);
    if (trustedOnly && !trusted.has(id) && !known.has(id)) throw new InputRefusal(NOT_TRUSTED);
    return trusted.has(id);
  };
}

const NOT_TRUSTED = {
  sv: 'Modulens del av schemat svarar bara på dokument som är kända i förväg. Be driften ange det i mergeInto.documents.',
  en: "The module's part of the schema answers only documents that are known beforehand. Ask operations to name it in mergeInto.documents.",
};
