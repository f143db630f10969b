import { describe, expect, it } from 'vitest';
import { assignParts } from './parts-assignment.js';

describe('the assignment of parts to municipalities', () => {
  const parts = assignParts();
  const numberOf = (subject: { file: boolean; comment: boolean }): number =>
    Number(subject.file) + Number(subject.comment);

  it('gives every municipality the number of parts that it sent', () => {
    const wrong = parts.filter(
      ({ participant, measures, closures }) =>
        numberOf(measures) + numberOf(closures) !== participant.partsSent,
    );
    expect(wrong).toEqual([]);
  });

  it('has two municipalities that sent both their parts on the same subject', () => {
    const onSameSubject = parts.filter(
      ({ participant, measures }) => participant.partsSent === 2 && numberOf(measures) !== 1,
    );
    expect(onSameSubject).toHaveLength(2);
  });
});
