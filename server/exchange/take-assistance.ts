import { assistanceReferenceRules, assistanceRules } from '../households/index.js';
import { countFilled, fillEmptyTable } from './fill-empty-table.js';
import { findsAny, inHope } from './in-hope.js';
import { adultsInTwoHouseholds, judgeAssistance } from './judge-assistance.js';
import { brokenBySql } from './row-judgement.js';
import type { LoadSession } from './session.js';
import { connectAdults, makeStatedAdults } from './stated-adults.js';
import { assistanceIncoming, assistanceTarget, writeAssistance } from './write-assistance.js';
import { filling, holdsNothing } from './write-rows.js';

/** Takes the months of assistance, and finds the persons of each municipality by them. */
export async function takeAssistance(session: LoadSession): Promise<void> {
  if (await holdsNothing(session, 'assistance_month')) {
    if (await inHope(session, () => fill(session))) {
      return countFilled(session, 'assistance', 'assistance_month');
    }
  }
  await judgeAssistance(session);
  await writeAssistance(session);
}

/** Who the adults are is asked once for each household, not for each of its months. */
async function fill(session: LoadSession): Promise<boolean> {
  await makeStatedAdults(session);
  const adultsBroken = brokenBySql(assistanceReferenceRules);
  if (await findsAny(session, `select from pg_temp.stated_adults where ${adultsBroken}`)) return false;
  await connectAdults(session);
  if (await findsAny(session, adultsInTwoHouseholds(session))) return false;
  const others = assistanceRules.filter((rule) => !assistanceReferenceRules.includes(rule));
  const incoming = `${assistanceIncoming(session)} and (${brokenBySql(others)}) is not true`;
  const inserted = await fillEmptyTable(
    session,
    'assistance_month',
    filling({ ...assistanceTarget(session), incoming }),
  );
  return inserted === (session.counts.get('assistance')?.rows ?? 0);
}
