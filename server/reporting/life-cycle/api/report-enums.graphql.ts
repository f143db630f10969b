import { registerEnumType } from '../../../platform/graphql/index.js';

/** The states of a month under the names that the API gives them. */
export const ReportStateEnum = {
  OPEN: 'open',
  COMPILED: 'compiled',
  APPROVED: 'approved',
  SUBMITTED: 'submitted',
  CORRECTED: 'corrected',
} as const;

registerEnumType(ReportStateEnum, {
  name: 'ReportState',
  description: "How far a month's report has come. None of them says that the receiver has it.",
  valuesConfig: {
    OPEN: { description: 'Nothing has been compiled.' },
    COMPILED: { description: 'There is a draft.' },
    APPROVED: { description: 'The draft has been approved; nothing has been handed over.' },
    SUBMITTED: { description: 'The first version has been handed over, and proof of it is kept.' },
    CORRECTED: { description: 'A later version has been handed over, and proof of it is kept.' },
  },
});

/** The stored statuses of a revision under the names that the API gives them. */
export const RevisionStatusEnum = {
  COMPILED: 'compiled',
  APPROVED: 'approved',
  SUBMITTED: 'submitted',
} as const;

registerEnumType(RevisionStatusEnum, {
  name: 'RevisionStatus',
  description: 'How far one version of a report has come.',
  valuesConfig: {
    COMPILED: { description: 'A draft: compiling again may replace it.' },
    APPROVED: { description: 'Approved as it stands; not handed over.' },
    SUBMITTED: { description: 'Handed over; it never changes again.' },
  },
});

/** The steps under the names that the API gives them. */
export const ReportStepEnum = {
  APPROVE: 'approve',
  WITHDRAW_APPROVAL: 'withdrawApproval',
  SUBMIT: 'submit',
  ADD_RECEIPT: 'addReceipt',
} as const;

registerEnumType(ReportStepEnum, {
  name: 'ReportStepName',
  description: "What a reporter can do with a month's report.",
  valuesConfig: {
    APPROVE: { description: 'approveReport' },
    WITHDRAW_APPROVAL: { description: 'withdrawApproval' },
    SUBMIT: { description: 'submitReport' },
    ADD_RECEIPT: { description: 'addReceipt' },
  },
});

/** What a receipt says, under the names that the API gives it. */
export const ReceiptAnswerEnum = { RECEIVED: 'received', REFUSED: 'refused' } as const;

registerEnumType(ReceiptAnswerEnum, {
  name: 'ReceiptAnswer',
  description: 'What a receipt says, by the word of whoever adds it.',
  valuesConfig: {
    RECEIVED: { description: 'The receiver has received the report.' },
    REFUSED: { description: 'The receiver has refused it.' },
  },
});

/** How a receipt came, under the names that the API gives it. */
export const ReceiptKindEnum = { PASTED: 'pasted', UPLOADED: 'uploaded', FETCHED: 'fetched' } as const;

registerEnumType(ReceiptKindEnum, {
  name: 'ReceiptKind',
  description: 'How a receipt came here.',
  valuesConfig: {
    PASTED: { description: 'As a text that somebody pasted.' },
    UPLOADED: { description: 'As a file that somebody handed in.' },
    FETCHED: { description: 'From the receiver, through the host.' },
  },
});

/** What may have changed, under the names that the API gives it. */
export const TouchedKindEnum = {
  ASSISTANCE: 'assistance',
  MEASURES: 'measures',
  CLOSURES: 'closures',
  COMMENTS: 'comments',
} as const;

registerEnumType(TouchedKindEnum, {
  name: 'ChangedPart',
  description: "What a month's report is made of.",
  valuesConfig: {
    ASSISTANCE: { description: 'Households with assistance.' },
    MEASURES: { description: 'Measures, with their volumes.' },
    CLOSURES: { description: 'Closures, with their reasons.' },
    COMMENTS: { description: "The reporter's comments." },
  },
});
