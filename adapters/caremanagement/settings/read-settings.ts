import { BENEFITS, CLOSURE_FACT_KINDS } from '@avstamp/plugin-sdk';
import type { AdapterSettings } from './adapter-settings.js';
import { isMonth } from './calendar.js';
import { STATUS_MEANINGS } from './code-meanings.js';
import { type Check, listOf, objectOf, oneOf, recordOf, text, that, whole } from './setting-checks.js';
import { SettingsError } from './settings-error.js';

const CODE = /^\S{1,255}$/;
const month = that((value) => typeof value === 'string' && isMonth(value));
const moment = that(
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
);

/** What is said of persons goes over `https`, or stays on this machine. */
const safeUrl = that((value) => {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, hostname, search, hash, username } = new URL(value);
  const isLocal = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || isLocal) && search === '' && hash === '' && username === '';
});

/** A benefit is told with the kind `benefit`, and with no other. */
const fact: Check = (value, path) => {
  const wrong = objectOf({ kind: oneOf(...CLOSURE_FACT_KINDS) }, { benefit: oneOf(...BENEFITS) })(
    value,
    path,
  );
  if (wrong.length > 0) return wrong;
  const { kind, benefit } = value as { readonly kind: string; readonly benefit?: string };
  return (kind === 'benefit') === (benefit !== undefined) ? [] : [`${path}.benefit`];
};

const meanings = objectOf({
  validFrom: month,
  typeSlugs: listOf(text(CODE), 1),
  statuses: recordOf(oneOf(...STATUS_MEANINGS)),
  decisionTypes: listOf(text(CODE), 1),
  decisions: recordOf(objectOf({ outcome: oneOf('granted', 'refused') }, { fact })),
  applicationTypes: recordOf(oneOf('application', 'supplement')),
  roles: objectOf({ applicant: text(CODE), coApplicant: text(CODE) }),
  partyIdTypes: listOf(text(CODE), 1),
  incomes: recordOf(fact),
});

const settings = objectOf({
  baseUrl: safeUrl,
  sentBy: text(/^[\w.@-]{1,64}$/),
  sources: listOf(
    objectOf({
      municipalityCode: text(/^\d{4}$/),
      namespace: text(/^[\w-]{1,64}$/),
      unit: text(/^[^\p{C}]{0,100}$/u),
    }),
    1,
  ),
  createdSince: moment,
  householdOf: oneOf('applicant', 'adults'),
  longestGapMonths: whole(0, 12),
  proposeSince: month,
  readingLastsMinutes: whole(0, 1440),
  leftOutErrands: listOf(text(/^[\w-]{1,64}$/)),
  limits: objectOf({
    errandsAtOnce: whole(1, 16),
    pageSize: whole(1, 1000),
    timeoutMilliseconds: whole(1, 600_000),
    attempts: whole(1, 10),
    firstPauseMilliseconds: whole(1, 60_000),
    longestPauseMilliseconds: whole(1, 600_000),
    answerBytes: whole(1000, 100_000_000),
  }),
  meanings: listOf(meanings, 1),
});

/**
 * Settings from parsed JSON.
 * @throws SettingsError with every part that is missing, wrong or unknown
 */
export function readSettings(value: unknown): AdapterSettings {
  const wrong = settings(value, '');
  if (wrong.length > 0) throw new SettingsError(wrong);
  return value as AdapterSettings;
}
