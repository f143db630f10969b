import type { Rule } from '../../kernel/index.js';
import { fourEyesRules } from './four-eyes.rules.js';
import { step } from './report-step.example.js';
import type { ReportStepFacts } from './report-step.js';

const SOURCE = 'domain §4: open, compiled, approved, submitted, corrected';

/** Rules of what may be done with a month's report, and when. */
export const reportStepRules: readonly Rule<ReportStepFacts>[] = [
  {
    id: 'report-step-has-report',
    severity: 'error',
    field: 'month',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Månaden har ingen sådan rapport. Sammanställ rapporten först, eller läs om månaden.',
      en: 'The month has no such report. Compile the report first, or read the month again.',
    },
    expected: { sv: 'en sammanställd rapport', en: 'a compiled report' },
    holds: ({ step: asked, status }) => asked === 'addReceipt' || status !== undefined,
    values: () => ({ found: '' }),
    examples: { holds: [step()], breaks: [step({ status: undefined })] },
  },
  {
    id: 'report-approved-from-draft',
    severity: 'error',
    field: 'status',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Rapporten är redan godkänd eller lämnad. Ska något ändras, dra tillbaka godkännandet eller gör en rättelse.',
      en: 'The report has been approved or handed over already. If something is to change, withdraw the approval or make a correction.',
    },
    expected: { sv: 'ett utkast', en: 'a draft' },
    holds: ({ step: asked, status }) => asked !== 'approve' || status === undefined || status === 'compiled',
    values: ({ status }) => ({ found: status ?? '' }),
    examples: { holds: [step()], breaks: [step({ status: 'approved' }), step({ status: 'submitted' })] },
  },
  {
    id: 'report-approved-without-errors',
    severity: 'error',
    field: 'findings',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Rapporten har {found} fel som hindrar. Rätta dem i verksamhetssystemet och sammanställ igen.',
      en: 'The report has {found} blocking errors. Have them corrected where they were registered, and compile again.',
    },
    expected: { sv: 'inga fel', en: 'no errors' },
    holds: ({ step: asked, errors }) => asked !== 'approve' || errors === 0,
    values: ({ errors }) => ({ found: errors }),
    examples: { holds: [step()], breaks: [step({ errors: 2 })] },
  },
  {
    id: 'report-approved-as-it-stands',
    severity: 'error',
    field: 'changed',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Uppgifter har ändrats sedan rapporten sammanställdes. Sammanställ igen och granska det nya utkastet.',
      en: 'Something has changed since the report was compiled. Compile again and look at the new draft.',
    },
    expected: { sv: 'ett utkast med alla ändringar', en: 'a draft with all changes in it' },
    holds: ({ step: asked, status, changed }) => asked !== 'approve' || status !== 'compiled' || !changed,
    values: () => ({ found: '' }),
    examples: { holds: [step()], breaks: [step({ changed: true })] },
  },
  {
    id: 'report-withdrawn-while-approved',
    severity: 'error',
    field: 'status',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Det finns inget godkännande att dra tillbaka. En lämnad rapport ändras bara med en rättelse.',
      en: 'There is no approval to withdraw. A report that was handed over changes by a correction only.',
    },
    expected: { sv: 'en godkänd rapport', en: 'an approved report' },
    holds: ({ step: asked, status }) =>
      asked !== 'withdrawApproval' || status === undefined || status === 'approved',
    values: ({ status }) => ({ found: status ?? '' }),
    examples: {
      holds: [step({ step: 'withdrawApproval', status: 'approved' })],
      breaks: [step({ step: 'withdrawApproval' }), step({ step: 'withdrawApproval', status: 'submitted' })],
    },
  },
  {
    id: 'report-submitted-once-approved',
    severity: 'error',
    field: 'status',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Rapporten är inte godkänd, eller redan lämnad. Bara en godkänd rapport lämnas.',
      en: 'The report is not approved, or has been handed over already. Only an approved report is handed over.',
    },
    expected: { sv: 'en godkänd rapport', en: 'an approved report' },
    holds: ({ step: asked, status }) => asked !== 'submit' || status === undefined || status === 'approved',
    values: ({ status }) => ({ found: status ?? '' }),
    examples: {
      holds: [step({ step: 'submit', status: 'approved' })],
      breaks: [step({ step: 'submit' }), step({ step: 'submit', status: 'submitted' })],
    },
  },
  {
    id: 'report-submitted-with-its-files',
    severity: 'error',
    field: 'files',
    source: 'domain §4: a submitted version never changes',
    validFrom: '2013-03',
    message: {
      sv: 'Filerna ligger inte kvar som de sammanställdes: {found}. Dra tillbaka godkännandet, sammanställ igen och godkänn på nytt.',
      en: 'The files no longer lie where and as they were compiled: {found}. Withdraw the approval, compile again and approve anew.',
    },
    expected: { sv: 'alla filer, oförändrade', en: 'all files, unchanged' },
    holds: ({ step: asked, status, files, unusableFiles }) =>
      asked !== 'submit' || status !== 'approved' || (files > 0 && unusableFiles.length === 0),
    values: ({ unusableFiles }) => ({ found: unusableFiles.join(', ') }),
    examples: {
      holds: [step({ step: 'submit', status: 'approved' })],
      breaks: [step({ step: 'submit', status: 'approved', unusableFiles: ['insatser-0180-2013-03.csv'] })],
    },
  },
  {
    id: 'report-submitted-before-changes',
    severity: 'warning',
    field: 'changed',
    source: 'domain §2.6: what becomes known late goes with a correction',
    validFrom: '2013-03',
    message: {
      sv: 'Uppgifter har ändrats sedan rapporten godkändes. De är inte med, och behöver lämnas i en rättelse.',
      en: 'Something has changed since the report was approved. It is not in it, and has to go with a correction.',
    },
    expected: { sv: 'en rapport med alla ändringar', en: 'a report with all changes in it' },
    holds: ({ step: asked, status, changed }) => asked !== 'submit' || status !== 'approved' || !changed,
    values: () => ({ found: '' }),
    examples: {
      holds: [step({ step: 'submit', status: 'approved' })],
      breaks: [step({ step: 'submit', status: 'approved', changed: true })],
    },
  },
  {
    id: 'receipt-for-submitted-report',
    severity: 'error',
    field: 'revision',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Den versionen är inte lämnad, så någon kvittens på den kan inte finnas.',
      en: 'That version has not been handed over, so there can be no receipt for it.',
    },
    expected: { sv: 'en lämnad version', en: 'a version that was handed over' },
    holds: ({ step: asked, status }) => asked !== 'addReceipt' || status === 'submitted',
    values: ({ status }) => ({ found: status ?? '' }),
    examples: {
      holds: [step({ step: 'addReceipt', status: 'submitted' })],
      breaks: [
        step({ step: 'addReceipt', status: 'approved' }),
        step({ step: 'addReceipt', status: undefined }),
      ],
    },
  },
  ...fourEyesRules,
];
