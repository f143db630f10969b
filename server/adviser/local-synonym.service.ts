import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../access/index.js';
import { type CodeLists, type LocalWord, type MeasureCodeList, outsideReasonsOf } from '../codes/index.js';
import {
  applyRules,
  blocks,
  type CalendarMonth,
  type ChangeOutcome,
  DomainError,
  type Finding,
  type LocalizedText,
} from '../kernel/index.js';
import {
  asViewer,
  carryOutOnce,
  lockSubjects,
  type RequestKey,
  type RequestParts,
} from '../requests/index.js';
import { keptPhrase, type LocalSynonym, SYNONYM_LIMIT } from './local-synonym.js';
import { type KeptSynonym, selectSynonym, selectSynonyms, writeSynonym } from './local-synonym.repository.js';
import { localSynonymRules } from './local-synonym.rules.js';
import { NO_LIST } from './no-list.text.js';
import { synonymCountRules } from './synonym-count.rules.js';

/** A change of a municipality's own word. */
export interface SynonymChange {
  readonly key: RequestKey;
  /** A month in which the code list is in force. */
  readonly month: CalendarMonth;
  readonly phrase: string;
  /** The version that the change is based on; null where the phrase is new. */
  readonly expectedVersion: number | null;
}

/** What a phrase is to mean: one of the two. */
export interface SynonymMeaning {
  readonly code: number | null;
  readonly outsideReason: string | null;
}

/** What became of a change: plain JSON, as it is kept for the request's key. */
export interface SynonymOutcome {
  readonly outcome: ChangeOutcome;
  /** What is registered now; null where the phrase means nothing. */
  readonly synonym: LocalSynonym | null;
  readonly findings: readonly Finding[];
}

/** Why something may be outside the model. */
export interface OutsideReason {
  readonly id: string;
  readonly why: LocalizedText;
}

/** Keeps the words that a municipality has for measures. */
export class LocalSynonymService {
  readonly #parts: RequestParts;
  readonly #codeLists: CodeLists;

  constructor(parts: RequestParts, codeLists: CodeLists) {
    this.#parts = parts;
    this.#codeLists = codeLists;
  }

  /** One more than a page of the municipality's words for the list in force in the month. */
  async page(
    viewer: MunicipalViewer,
    month: CalendarMonth,
    page: { readonly first: number; readonly after: string },
  ): Promise<readonly LocalSynonym[]> {
    const list = this.#listOf(month);
    return asViewer(this.#parts, viewer, (client) => selectSynonyms(client, list.id, page));
  }

  /** The reasons for being outside the model of the list in force in the month. */
  outsideReasons(month: CalendarMonth): readonly OutsideReason[] {
    const reasons = outsideReasonsOf(this.#listOf(month));
    return Object.entries(reasons).map(([id, why]) => ({ id, why }));
  }

  /** Says what a phrase means. @throws DomainError CONFLICT as `carryOutOnce`, NOT_FOUND before the first list */
  save(viewer: MunicipalViewer, change: SynonymChange, meaning: SynonymMeaning): Promise<SynonymOutcome> {
    const list = this.#listOf(change.month);
    const findings = applyRules(localSynonymRules, { phrase: change.phrase, ...meaning, list });
    const leadsTo = targetOf(meaning);
    return this.#change('Mutation.saveLocalSynonym', viewer, change, meaning, async (client, kept) => {
      if (leadsTo === undefined || blocks(findings)) return refusal(kept, findings);
      if (kept === undefined || kept.removed) {
        const count = (await selectSynonyms(client, list.id)).length;
        const tooMany = applyRules(synonymCountRules, { count: count + 1, limit: SYNONYM_LIMIT });
        if (blocks(tooMany)) return refusal(kept, tooMany);
      } else if (JSON.stringify(kept.leadsTo) === JSON.stringify(leadsTo)) {
        return { outcome: 'unchanged', synonym: shown(kept), findings };
      }
      return this.#write(client, viewer, list, kept, { phrase: change.phrase, leadsTo, removed: false });
    });
  }

  /** Takes a phrase away. @throws DomainError CONFLICT as `carryOutOnce`, NOT_FOUND before the first list */
  remove(viewer: MunicipalViewer, change: SynonymChange): Promise<SynonymOutcome> {
    const list = this.#listOf(change.month);
    return this.#change('Mutation.removeLocalSynonym', viewer, change, {}, async (client, kept) => {
      if (kept === undefined || kept.removed) return { outcome: 'unchanged', synonym: null, findings: [] };
      return this.#write(client, viewer, list, kept, { ...kept, removed: true });
    });
  }

  #listOf(month: CalendarMonth): MeasureCodeList {
    const list = this.#codeLists.measuresInForce(month);
    if (list === undefined) throw new DomainError('NOT_FOUND', NO_LIST);
    return list;
  }

  #change(
    operation: string,
    viewer: MunicipalViewer,
    { key, ...change }: SynonymChange,
    meaning: object,
    work: (client: PoolClient, kept: KeptSynonym | undefined) => Promise<SynonymOutcome>,
  ): Promise<SynonymOutcome> {
    const list = this.#listOf(change.month);
    const phrase = keptPhrase(change.phrase);
    const request = { ...change, ...meaning };
    return carryOutOnce(this.#parts, viewer, { operation, key, request }, async (client) => {
      await lockSubjects(client, viewer, [`local synonyms ${list.id}`]);
      const kept = await selectSynonym(client, list.id, phrase);
      const seen = kept === undefined || kept.removed ? null : kept.version;
      if (seen !== change.expectedVersion) return { outcome: 'conflict', synonym: shown(kept), findings: [] };
      return work(client, kept);
    });
  }

  async #write(
    client: PoolClient,
    viewer: MunicipalViewer,
    list: MeasureCodeList,
    before: KeptSynonym | undefined,
    after: Omit<KeptSynonym, 'version'>,
  ): Promise<SynonymOutcome> {
    const phrase = keptPhrase(after.phrase);
    const written = { ...after, phrase, version: (before?.version ?? 0) + 1 };
    await writeSynonym(client, viewer, list.id, written);
    await this.#parts.audit(client, {
      municipalityCode: viewer.municipalityCode,
      actor: viewer.subject,
      role: viewer.role,
      action: after.removed ? 'removed local synonym' : 'saved local synonym',
      subject: `synonym:${phrase}`,
      details: { list: list.id, before: meaningOf(before), after: meaningOf(written) },
    });
    return { outcome: 'saved', synonym: shown(written), findings: [] };
  }
}

function refusal(kept: KeptSynonym | undefined, findings: readonly Finding[]): SynonymOutcome {
  return { outcome: 'refused', synonym: shown(kept), findings };
}

function shown(kept: KeptSynonym | undefined): LocalSynonym | null {
  if (kept === undefined || kept.removed) return null;
  const { phrase, leadsTo, version } = kept;
  return { phrase, leadsTo, version };
}

function targetOf({ code, outsideReason }: SynonymMeaning): LocalWord['leadsTo'] | undefined {
  if (code !== null) return { kind: 'code', code };
  return outsideReason === null ? undefined : { kind: 'outside', reason: outsideReason };
}

function meaningOf(synonym: KeptSynonym | undefined): string {
  if (synonym === undefined || synonym.removed) return '';
  const { leadsTo } = synonym;
  return leadsTo.kind === 'code' ? `code ${leadsTo.code}` : `outside: ${leadsTo.reason}`;
}
