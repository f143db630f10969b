import type { CodeLists } from '../codes/index.js';
import type { RequestParts } from '../requests/index.js';
import { HandedInResolver } from './handed-in/handed-in.resolver.js';
import { HandedInService } from './handed-in/handed-in.service.js';
import { InboxResolver } from './inbox/inbox.resolver.js';
import { InboxService } from './inbox/inbox.service.js';
import { SettleRowsResolver } from './inbox/settle-rows.resolver.js';
import { SettlementService } from './inbox/settlement.service.js';

/** What the resolvers of imports are made of. */
export interface ImportResolverParts extends RequestParts {
  readonly codeLists: CodeLists;
}

/** All that is asked and changed of lists that were handed in. */
export function importResolvers(parts: ImportResolverParts): readonly object[] {
  const { access } = parts;
  return [
    new HandedInResolver(access, new HandedInService(parts)),
    new InboxResolver(access, new InboxService(parts)),
    new SettleRowsResolver(access, new SettlementService(parts)),
  ];
}
