/** SQL for a moment as ISO 8601 in universal time, to the millisecond. @param moment SQL of a timestamptz */
export function isoMoment(moment: string): string {
  return `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
