import tokens from './tokens.css?inline';

/** A document or a shadow tree, each with a list of stylesheets of its own. */
type StyledRoot = Document | ShadowRoot;

/** One stylesheet in one root, and how many widgets need it there. */
interface AdoptedSheet {
  readonly sheet: CSSStyleSheet;
  users: number;
}

const adoptedIn = new WeakMap<StyledRoot, Map<string, AdoptedSheet>>();

/**
 * Gives stylesheets to the root that an element stands in, each once however many widgets need it. They are made of
 * objects and not of markup, so they work where a content security policy forbids inline styles. The defaults of the
 * tokens go into the document: in a shadow tree they would stand nearer than those that the host has set outside.
 * @returns what takes them away again when nobody needs them
 */
export function adoptStyles(element: Element, styles: readonly string[]): () => void {
  const root = element.getRootNode();
  const ends = [adopt(element.ownerDocument, tokens)];
  const styled: StyledRoot = isShadowRoot(root) ? root : element.ownerDocument;
  for (const css of styles) ends.push(adopt(styled, css));
  return () => {
    for (const end of ends) end();
  };
}

function adopt(root: StyledRoot, css: string): () => void {
  const sheets = adoptedIn.get(root) ?? new Map<string, AdoptedSheet>();
  adoptedIn.set(root, sheets);
  const adopted = sheets.get(css) ?? { sheet: sheetOf(root, css), users: 0 };
  sheets.set(css, adopted);
  adopted.users += 1;
  if (adopted.users === 1) root.adoptedStyleSheets.push(adopted.sheet);
  return () => {
    adopted.users -= 1;
    if (adopted.users > 0) return;
    sheets.delete(css);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== adopted.sheet);
  };
}

/** A sheet belongs to the document that it was made in: a page may put a widget into another window. */
function sheetOf(root: StyledRoot, css: string): CSSStyleSheet {
  const view = (isShadowRoot(root) ? root.ownerDocument : root).defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** By what it has, and not by its class: every window has a class of its own. */
const isShadowRoot = (root: Node): root is ShadowRoot => 'host' in root && 'adoptedStyleSheets' in root;
