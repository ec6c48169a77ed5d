/** The little of a page that the client and webpack's loader touch: script elements, a head, listeners. */

interface MiniElement {
  readonly tagName: string;
  src: string;
  onload: ((event?: unknown) => void) | null;
  onerror: ((event?: unknown) => void) | null;
  readonly style: Record<string, string>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  addEventListener(type: string, listener: (event?: unknown) => void): void;
  removeEventListener(): void;
  remove(): void;
}

export interface MiniDocument {
  readonly document: Readonly<Record<string, unknown>>;
  /** Marks the script that runs now, as `document.currentScript`. */
  setCurrentScript(src: string | null): void;
}

/** A document whose appended scripts are run by `runScript`. */
export function miniDocument(runScript: (src: string) => Promise<void>): MiniDocument {
  const scripts: MiniElement[] = [];
  let current: MiniElement | null = null;
  const append = (element: MiniElement): MiniElement => {
    if (element.tagName !== "SCRIPT" || !element.src) return element;
    scripts.push(element);
    void runScript(element.src).then(
      () => element.onload?.({ type: "load", target: element }),
      (error: unknown) => element.onerror?.({ type: "error", target: element, error })
    );
    return element;
  };
  const head = {
    tagName: "HEAD",
    appendChild: append,
    removeChild: (element: MiniElement) => element,
    insertBefore: append,
  };
  const document = {
    readyState: "complete",
    visibilityState: "hidden",
    hidden: true,
    cookie: "",
    head,
    body: { ...head, tagName: "BODY", style: {} },
    documentElement: { lang: "", dir: "", style: {}, setAttribute: () => {} },
    get currentScript() {
      return current;
    },
    createElement: element,
    addEventListener: () => {},
    removeEventListener: () => {},
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: (name: string) =>
      name === "script" ? scripts : name === "head" ? [head] : [],
  };
  return {
    document,
    setCurrentScript: (src) => {
      if (src === null) return void (current = null);
      current = element("script");
      current.src = src;
      scripts.push(current);
    },
  };
}

function element(tag: string): MiniElement {
  const attributes = new Map<string, string>();
  const created: MiniElement = {
    tagName: tag.toUpperCase(),
    src: "",
    onload: null,
    onerror: null,
    style: {},
    getAttribute: (name) => (name === "src" ? created.src : (attributes.get(name) ?? null)),
    setAttribute: (name, value) => void attributes.set(name, value),
    addEventListener: (type, listener) => {
      if (type === "load") created.onload = listener;
      if (type === "error") created.onerror = listener;
    },
    removeEventListener: () => {},
    remove: () => {},
  };
  return created;
}
