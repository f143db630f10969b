/** The month so many months before another; both `YYYY-MM`. */
export function monthBefore(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const sinceZero = year * 12 + number - 1 - months;
  return `${Math.floor(sinceZero / 12)}-${String((sinceZero % 12) + 1).padStart(2, '0')}`;
}
