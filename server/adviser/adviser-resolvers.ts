import type { CodeLists } from '../codes/index.js';
import type { RequestParts } from '../requests/index.js';
import { CodeAdviceResolver } from './code-advice.resolver.js';
import { CodeAdviceService } from './code-advice.service.js';
import { LocalSynonymResolver } from './local-synonym.resolver.js';
import { LocalSynonymService } from './local-synonym.service.js';

/** What the resolvers of the adviser are made of. */
export interface AdviserResolverParts extends RequestParts {
  readonly codeLists: CodeLists;
}

/** All that is asked of the adviser, and a municipality's own words. */
export function adviserResolvers(parts: AdviserResolverParts): readonly object[] {
  const { access, codeLists } = parts;
  return [
    new CodeAdviceResolver(access, new CodeAdviceService(parts, codeLists)),
    new LocalSynonymResolver(access, new LocalSynonymService(parts, codeLists)),
  ];
}
