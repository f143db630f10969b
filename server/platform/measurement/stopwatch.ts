/** Starts measuring; what is returned gives the seconds since then. By the machine's own clock, which nobody sets back. */
export function stopwatch(): () => number {
  const start = performance.now();
  return () => (performance.now() - start) / 1000;
}
