/** That many months `YYYY-MM`, one after the other. */
export function monthsFrom(firstMonth: string, count: number): readonly string[] {
  const [year = 0, month = 0] = firstMonth.split('-').map(Number);
  return Array.from({ length: count }, (_, later) =>
    new Date(Date.UTC(year, month - 1 + later, 1)).toISOString().slice(0, 7),
  );
}
