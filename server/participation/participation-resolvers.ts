import type { PersonDirectory } from '@avstamp/plugin-sdk';
import type { CodeLists } from '../codes/index.js';
import type { RequestParts } from '../requests/index.js';
import { AttendanceResolver } from './attendance/attendance.resolver.js';
import { ParticipationLogResolver } from './attendance/participation-log.resolver.js';
import { DisclosureGroundResolver } from './disclosure/disclosure-ground.resolver.js';
import { ProtectedPersons, readAbsenceReasons } from './index.js';
import { ParticipantResolver } from './participants/participant.resolver.js';
import { MeasureRegistrationResolver } from './registration/measure-registration.resolver.js';
import { VolumeOverrideResolver } from './volumes/override.resolver.js';

/** What the resolvers of participation are made of. */
export interface ParticipationResolverParts extends RequestParts {
  readonly codeLists: CodeLists;
  readonly personDirectory: PersonDirectory | undefined;
}

/** All that labour-market units and providers ask and change: participants, grounds, measures, attendance and volumes. */
export function participationResolvers(given: ParticipationResolverParts): readonly object[] {
  const protectedPersons = new ProtectedPersons(given.personDirectory, given.boardTopology);
  const parts = { ...given, protectedPersons };
  const absenceReasons = readAbsenceReasons();
  return [
    new ParticipantResolver(parts),
    new DisclosureGroundResolver(parts),
    new MeasureRegistrationResolver(parts),
    new ParticipationLogResolver(parts, absenceReasons),
    new AttendanceResolver(parts, absenceReasons),
    new VolumeOverrideResolver(parts),
  ];
}
