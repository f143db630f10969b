import type { LocalizedText, Rule, Severity } from '../../../kernel/index.js';
import type { ComparedKind, ProofComparison } from './proof-comparison.js';

/** Rules of what was submitted: it is, years later, to the byte what its proof says. */
export const proofRules: readonly Rule<ProofComparison>[] = [
  same('proof-says-its-own-hash', 'proof', {
    sv: '{name} är ändrat sedan det skrevs: dess innehåll har en annan hash än det själv anger.',
    en: '{name} has been altered since it was written: its contents have another hash than it states itself.',
  }),
  same('proof-is-as-kept', 'keptProof', {
    sv: '{name} är inte det bevis som finns i databasen. Hämta det igen med report export.',
    en: '{name} is not the proof that the database keeps. Get it again with report export.',
  }),
  same('proven-file-is-there', 'lyingFile', {
    sv: '{name} saknas där den ska ligga. Hämta den igen med report export, om databasen har den.',
    en: '{name} is missing from where it should be. Get it again with report export, if the database has it.',
  }),
  same('proven-file-is-unaltered', 'file', {
    sv: '{name} är ändrad sedan den lämnades. Hämta den igen med report export, om databasen har den.',
    en: '{name} has been altered since it was handed over. Get it again with report export, if the database has it.',
  }),
  same('kept-file-is-unaltered', 'keptFile', {
    sv: '{name} i databasen är inte det som beviset säger. Ta reda på vem som har skrivit i databasen.',
    en: '{name} in the database is not what the proof says. Find out who has written in the database.',
  }),
  same('proof-follows-the-one-before', 'chain', {
    sv: '{name} följer på ett annat bevis för den föregående versionen än det som finns. Kedjan är bruten.',
    en: '{name} follows another proof of the version before than the one that is there. The chain is broken.',
  }),
  same(
    'proof-before-is-there',
    'before',
    {
      sv: 'Beviset för versionen före {name} finns inte här, så kedjan går inte att kontrollera längre bakåt.',
      en: 'The proof of the version before {name} is not here, so the chain cannot be checked further back.',
    },
    'warning',
  ),
  same('report-is-as-proven', 'report', {
    sv: '{name} i databasen är inte det som beviset säger. Ta reda på vem som har skrivit i databasen.',
    en: '{name} in the database is not what the proof says. Find out who has written in the database.',
  }),
  same('receipt-is-unaltered', 'receipt', {
    sv: 'Kvittensen {name} är inte den som lades till, eller finns inte kvar.',
    en: 'The receipt {name} is not the one that was added, or is no more there.',
  }),
  same('submitted-report-has-proof', 'submission', {
    sv: '{name} är markerad som lämnad men har inget bevis.',
    en: '{name} is marked as handed over and has no proof.',
  }),
  same('proof-is-signed-by-its-key', 'signature', {
    sv: '{name} är inte signerat med nyckeln {wanted}, som det anger. Beviset är inte det som lämnades.',
    en: '{name} is not signed by the key {wanted}, as it states. The proof is not the one that was handed over.',
  }),
  same(
    'proof-is-signed',
    'unsigned',
    {
      sv: '{name} är inte signerat. Om det lämnades när värdsystemet redan hade nycklar är det inte samma bevis.',
      en: '{name} is not signed. If it was handed over when the host had keys already, it is not the same proof.',
    },
    'warning',
  ),
  same(
    'proof-signature-is-read',
    'signatureUnread',
    {
      sv: '{name} är signerat, men signaturen är inte kontrollerad. Kör report verify mot databasen och ange värden med --host.',
      en: '{name} is signed, but the signature has not been looked at. Run report verify with the database, and name the host with --host.',
    },
    'information',
  ),
];

function same(
  id: string,
  kind: ComparedKind,
  message: LocalizedText,
  severity: Severity = 'error',
): Rule<ProofComparison> {
  const example = { kind, name: 'insatser-0180-2013-03.csv', expected: 'a1', found: 'a1' };
  return {
    id,
    severity,
    field: 'sha256',
    source: 'domain §4: a submitted version never changes',
    validFrom: '2013-03',
    message,
    expected: { sv: '{wanted}', en: '{wanted}' },
    holds: (compared) => compared.kind !== kind || compared.expected === compared.found,
    values: ({ name, expected, found }) => ({ found, name, wanted: expected }),
    examples: { holds: [example], breaks: [{ ...example, found: 'b2' }] },
  };
}
