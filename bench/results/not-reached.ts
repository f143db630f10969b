/** What was tried for works whose bound is hard to reach, told where it is missed. By the work's name. */
export const NOT_REACHED: Readonly<Record<string, string>> = {};
