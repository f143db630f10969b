import type { RequestParts } from '../requests/index.js';
import { AccessLogResolver } from './access-log/access-log.resolver.js';
import { AccessLogService } from './access-log/access-log.service.js';
import { LegalHoldResolver } from './legal-hold/legal-hold.resolver.js';
import { LegalHoldService } from './legal-hold/legal-hold.service.js';
import { NamedAccessResolver } from './named-access/named-access.resolver.js';
import { NamedAccessService } from './named-access/named-access.service.js';
import { NamedAccessListResolver } from './named-access/named-access-list.resolver.js';
import { RetentionService } from './retention/retention.service.js';
import { RetentionListsResolver } from './retention/retention-lists.resolver.js';
import { RetentionRuleResolver } from './retention/retention-rule.resolver.js';
import { RetentionRuleService } from './retention/retention-rule.service.js';
import { RetentionStepsResolver } from './retention/retention-steps.resolver.js';

/** All that is asked and changed of named access, the log, retention and legal holds. */
export function protectionResolvers(parts: RequestParts): readonly object[] {
  const { access } = parts;
  const namedAccesses = new NamedAccessService(parts);
  const retention = new RetentionService(parts);
  return [
    new NamedAccessListResolver(access, namedAccesses),
    new NamedAccessResolver(access, namedAccesses),
    new AccessLogResolver(access, new AccessLogService(parts)),
    new RetentionRuleResolver(access, new RetentionRuleService(parts)),
    new RetentionListsResolver(access, retention),
    new RetentionStepsResolver(access, retention),
    new LegalHoldResolver(access, new LegalHoldService(parts)),
  ];
}
