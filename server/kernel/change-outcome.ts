/**
 * What became of a change that was asked for. Anything but `saved` is an expected outcome and no failure: `conflict` is
 * when somebody else has changed the same since the version that the change was based on.
 */
export type ChangeOutcome = 'saved' | 'unchanged' | 'refused' | 'conflict';
