/** Tells how high an element is, at once and whenever it changes. @returns what ends it */
export function reportHeight(element: HTMLElement, tell: (pixels: number) => void): () => void {
  const observer = new ResizeObserver(() => tell(element.getBoundingClientRect().height));
  observer.observe(element);
  return () => observer.disconnect();
}
