import type { PersonDirectory } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import { HouseholdMonthResolver } from './closures/household-month.resolver.js';
import { HouseholdMonthService } from './closures/household-month.service.js';
import { CodeListsResolver } from './codes/code-lists.resolver.js';
import type { CodeLists } from './codes/index.js';
import { HistoryResolver } from './households/history/history.resolver.js';
import { HistoryService } from './households/history/history.service.js';
import { ClosedMonthResolver } from './measures/closed-months/closed-month.resolver.js';
import { ClosedMonthService } from './measures/closed-months/closed-month.service.js';
import { AcknowledgeFindingResolver } from './measures/sheet/acknowledge-finding.resolver.js';
import { AcknowledgeFindingService } from './measures/sheet/acknowledge-finding.service.js';
import { CarryForwardResolver } from './measures/sheet/carry-forward.resolver.js';
import { CarryForwardService } from './measures/sheet/carry-forward.service.js';
import { MonthSheetResolver } from './measures/sheet/month-sheet.resolver.js';
import { MonthSheetService } from './measures/sheet/month-sheet.service.js';
import { SaveMonthResolver } from './measures/sheet/save-month.resolver.js';
import { SaveMonthService } from './measures/sheet/save-month.service.js';
import { NationalTablesResolver } from './national/graphql/national-tables.resolver.js';
import { AttendanceResolver } from './participation/attendance/attendance.resolver.js';
import { ParticipationLogResolver } from './participation/attendance/participation-log.resolver.js';
import { DisclosureGroundResolver } from './participation/disclosure/disclosure-ground.resolver.js';
import { ProtectedPersons, readAbsenceReasons } from './participation/index.js';
import { ParticipantResolver } from './participation/participants/participant.resolver.js';
import { MeasureRegistrationResolver } from './participation/registration/measure-registration.resolver.js';
import { VolumeOverrideResolver } from './participation/volumes/override.resolver.js';
import type { ReportDefinitions } from './reporting/index.js';
import type { RequestParts } from './requests/index.js';

/** What the resolvers are made of. */
export interface ResolverParts {
  readonly pools: Readonly<Record<'service' | 'national', Pool>>;
  readonly requests: RequestParts;
  readonly codeLists: CodeLists;
  readonly definitions: ReportDefinitions;
  /** Undefined where the host has none. */
  readonly personDirectory: PersonDirectory | undefined;
}

/** All resolvers of the module, each with its service. */
export function pluginResolvers(parts: ResolverParts): readonly object[] {
  const { pools, requests, codeLists, definitions } = parts;
  const protectedPersons = new ProtectedPersons(parts.personDirectory, requests.boardTopology);
  const participation = { ...requests, codeLists, protectedPersons };
  const householdMonths = new HouseholdMonthService({ ...requests, codeLists });
  const sheet = { ...requests, codeLists };
  const absenceReasons = readAbsenceReasons();
  return [
    new CodeListsResolver(codeLists),
    new HouseholdMonthResolver(requests.access, householdMonths),
    new MonthSheetResolver(requests.access, new MonthSheetService(sheet)),
    new SaveMonthResolver(requests.access, new SaveMonthService(sheet)),
    new CarryForwardResolver(requests.access, new CarryForwardService(sheet)),
    new AcknowledgeFindingResolver(requests.access, new AcknowledgeFindingService(sheet)),
    new ClosedMonthResolver(requests.access, new ClosedMonthService(requests)),
    new HistoryResolver(requests.access, new HistoryService(requests)),
    new ParticipantResolver(participation),
    new DisclosureGroundResolver(participation),
    new MeasureRegistrationResolver(participation),
    new ParticipationLogResolver(participation, absenceReasons),
    new AttendanceResolver(participation, absenceReasons),
    new VolumeOverrideResolver(participation),
    new NationalTablesResolver(pools.national, definitions, codeLists),
  ];
}
