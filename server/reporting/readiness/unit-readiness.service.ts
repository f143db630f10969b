import type { Caseload } from '@avstamp/plugin-sdk';
import type { MunicipalViewer } from '../../access/index.js';
import type { AuditSubject } from '../../audit/index.js';
import type { CodeLists } from '../../codes/index.js';
import { applyRules, type CalendarMonth, type Finding } from '../../kernel/index.js';
import { HostPortFailure } from '../../platform/host-ports/index.js';
import { asViewer, type RequestParts } from '../../requests/index.js';
import { caseloadRules } from './caseload.rules.js';
import { judgeReadiness } from './judge-readiness.js';
import { ReadinessRepository } from './readiness.repository.js';
import { type AssignedItem, assignItems, caseworkersOf } from './readiness-group.js';
import type { ReadinessItem } from './readiness-item.js';

export const UNIT_READINESS = 'Query.unitReadiness';
export const UNIT_READINESS_ITEMS = 'Query.unitReadinessItems';

/** What the service works with. */
export interface UnitReadinessParts extends RequestParts {
  readonly codeLists: CodeLists;
  readonly caseload: Caseload | undefined;
}

/** What is left in the viewer's units. */
export interface UnitReadiness {
  readonly persons: number;
  /** By unit, caseworker and household. */
  readonly items: readonly AssignedItem[];
  /** What the host could not tell. */
  readonly findings: readonly Finding[];
}

/**
 * Tells social services what is left in their own units, as it is now. Households with a protected adult are left out: no
 * count gives them away (domain §7); the reporter's counts have them.
 */
export class UnitReadinessService {
  readonly #parts: UnitReadinessParts;

  constructor(parts: UnitReadinessParts) {
    this.#parts = parts;
  }

  /** In figures: the log has that they were asked for. They are right also where the host names no caseworkers. */
  read(viewer: MunicipalViewer, month: CalendarMonth): Promise<UnitReadiness> {
    return this.#read(viewer, month, {
      action: 'read unit readiness',
      subjectsOf: () => [],
      assign: (found) => this.#assignIfNamed(viewer, found),
    });
  }

  /**
   * With the households: the log has each that is shown. The list is in the order of caseworkers, so that there is none
   * where the host does not name them. @param shown of all items, those that the viewer is shown
   * @throws HostPortFailure where the host does not name the caseworkers
   */
  readItems(
    viewer: MunicipalViewer,
    month: CalendarMonth,
    shown: (items: readonly AssignedItem[]) => readonly AssignedItem[],
  ): Promise<UnitReadiness> {
    return this.#read(viewer, month, {
      action: 'list unit readiness',
      subjectsOf: (items) => shown(items).map(({ household }) => `household:${household}` as const),
      assign: (found) => this.#assign(viewer, found),
    });
  }

  async #assign({ municipalityCode }: MunicipalViewer, found: readonly ReadinessItem[]) {
    return assignItems(found, await caseworkersOf(municipalityCode, found, this.#parts.caseload));
  }

  async #assignIfNamed(viewer: MunicipalViewer, found: readonly ReadinessItem[]) {
    try {
      return await this.#assign(viewer, found);
    } catch (failure) {
      if (!(failure instanceof HostPortFailure)) throw failure;
      return undefined;
    }
  }

  #read(
    viewer: MunicipalViewer,
    month: CalendarMonth,
    { action, subjectsOf, assign }: ReadinessReading,
  ): Promise<UnitReadiness> {
    const { codeLists } = this.#parts;
    const { municipalityCode, subject: actor, role, units } = viewer;
    return asViewer(this.#parts, viewer, async (client) => {
      const repository = new ReadinessRepository(client, 'ownUnits', municipalityCode, month, units);
      const persons = await repository.persons();
      const found = await judgeReadiness(repository, month, codeLists);
      const assigned = await assign(found);
      const items = (assigned ?? found.map(withNobody)).toSorted(inOrder);
      await this.#parts.audit(client, {
        ...{ municipalityCode, actor, role, action },
        subject: `month:${month}`,
        subjects: [...new Set(subjectsOf(items))],
        details: { month },
      });
      const findings = applyRules(caseloadRules, { answered: assigned !== undefined });
      return { persons, items, findings };
    });
  }
}

/** How it is read, and what of it is logged. */
interface ReadinessReading {
  readonly action: string;
  readonly subjectsOf: (items: readonly AssignedItem[]) => readonly AuditSubject[];
  /** Undefined where the host does not name the caseworkers. */
  readonly assign: (found: readonly ReadinessItem[]) => Promise<readonly AssignedItem[] | undefined>;
}

function withNobody(item: ReadinessItem): AssignedItem {
  return { ...item, caseworker: '' };
}

function inOrder(one: AssignedItem, other: AssignedItem): number {
  return comparePlaces(placeOfItem(one), placeOfItem(other));
}

/** The place of an item in the list. */
export type ItemPlace = readonly string[];

/** What the list is ordered by: unit, caseworker, household, category, rule. */
export function placeOfItem({ unit, caseworker, household, category, finding }: AssignedItem): ItemPlace {
  return [unit, caseworker, household, category, finding.rule];
}

/** Negative where the one place comes before the other, 0 where they are the same. */
export function comparePlaces(one: ItemPlace, other: ItemPlace): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  if (at === -1) return 0;
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}
