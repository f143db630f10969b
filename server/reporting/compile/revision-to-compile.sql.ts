/**
 * Follows a query of a month's revisions under any definition, and leaves the one that decides about the month: the latest,
 * and of those with the same number one that is no draft.
 */
export const DECIDING_REVISION = `order by revision desc, status = 'compiled', definition_id limit 1`;

/**
 * The revision that a compile writes, of the deciding one's \`status\` and \`revision\`, which are null where the month has
 * none: the first, the draft that there is, or the one after what was submitted (domain §4).
 */
export const REVISION_TO_COMPILE = `case status when 'submitted' then revision + 1 else coalesce(revision, 1) end`;
