import type { PoolClient } from 'pg';
import {
  type AdvisedAnswer,
  type Adviser,
  adviserFor,
  type CodeLists,
  localAdviser,
} from '../codes/index.js';
import type { CalendarMonth } from '../kernel/index.js';
import { selectSynonyms } from './local-synonym.repository.js';

const NOTHING: AdvisedAnswer = { kind: 'nothing' };

/** What a text is by the list in force in a month. */
export type MunicipalAdviser = (text: string, month: CalendarMonth) => AdvisedAnswer;

/** An adviser for many texts at once: the municipality's own words are read once, and asked before the list's. */
export async function municipalAdviser(client: PoolClient, codeLists: CodeLists): Promise<MunicipalAdviser> {
  const local = new Map<string, Adviser>();
  for (const list of codeLists.all) {
    if (list.kind !== 'measures') continue;
    const synonyms = await selectSynonyms(client, list.id);
    if (synonyms.length > 0) local.set(list.id, localAdviser(list, synonyms));
  }
  return (text, month) => {
    const list = codeLists.measuresInForce(month);
    if (list === undefined) return NOTHING;
    const own = local.get(list.id)?.advise(text).answer ?? NOTHING;
    return own.kind === 'nothing' ? adviserFor(list).advise(text).answer : own;
  };
}
