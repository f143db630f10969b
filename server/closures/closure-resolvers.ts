import type { ClosureFactsPort, Logger } from '@avstamp/plugin-sdk';
import type { ClosureParts } from './closure-parts.js';
import { HouseholdMonthResolver } from './household-month.resolver.js';
import { HouseholdMonthService } from './household-month.service.js';
import { ClosureCountsResolver } from './listing/closure-counts.resolver.js';
import { ClosureCountsService } from './listing/closure-counts.service.js';
import { ClosureListResolver } from './listing/closure-list.resolver.js';
import { ClosureListService } from './listing/closure-list.service.js';
import { NotHeardFromResolver } from './not-heard-from/not-heard-from.resolver.js';
import { NotHeardFromService } from './not-heard-from/not-heard-from.service.js';
import { readFollowUpPlans } from './not-heard-from/read-follow-up-plans.js';
import { RecordFollowUpResolver } from './not-heard-from/record-follow-up.resolver.js';
import { RecordFollowUpService } from './not-heard-from/record-follow-up.service.js';
import { ClosureProposalResolver } from './proposal/closure-proposal.resolver.js';
import { ClosureProposalService } from './proposal/closure-proposal.service.js';
import { readReasonMappings } from './proposal/read-reason-mappings.js';
import { RecordClosureResolver } from './recording/record-closure.resolver.js';
import { RecordClosureService } from './recording/record-closure.service.js';

/** What the resolvers of closings are made of. */
export interface ClosureResolverParts extends Omit<ClosureParts, 'followUpPlans'> {
  readonly closureFacts: ClosureFactsPort | undefined;
  readonly logger: Logger;
}

/** All that is asked and changed of closings, and of a household's month with its closings. */
export function closureResolvers(given: ClosureResolverParts): readonly object[] {
  const { access, codeLists } = given;
  const parts = { ...given, followUpPlans: readFollowUpPlans(), mappings: readReasonMappings(codeLists) };
  return [
    new HouseholdMonthResolver(access, new HouseholdMonthService(parts)),
    new ClosureListResolver(access, new ClosureListService(parts)),
    new ClosureCountsResolver(access, new ClosureCountsService(parts)),
    new NotHeardFromResolver(access, new NotHeardFromService(parts)),
    new RecordFollowUpResolver(access, new RecordFollowUpService(parts)),
    new ClosureProposalResolver(access, new ClosureProposalService(parts)),
    new RecordClosureResolver(access, new RecordClosureService(parts)),
  ];
}
