type Listener = (event?: unknown) => void;

/** The little of a page that the client and webpack's loader touch: script elements, a head, listeners. */
interface MiniElement {
  readonly tagName: string;
  src: string;
  href: string;
  onload: Listener | null;
  onerror: Listener | null;
  parentNode: unknown;
  readonly style: Record<string, string>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  addEventListener(type: string, listener: Listener): void;
  removeEventListener(): void;
  remove(): void;
}

export interface MiniDocument {
  readonly document: Readonly<Record<string, unknown>>;
  /** Runs a script of the page, which finds itself as `document.currentScript`. */
  runs(src: string, work: () => void): void;
}

/** A document whose appended scripts are run by `runScript`. Style sheets count as loaded: nothing is drawn. */
export function miniDocument(runScript: (src: string) => Promise<void>): MiniDocument {
  const scripts: MiniElement[] = [];
  const state = { current: null as MiniElement | null };
  const append = (added: MiniElement): MiniElement => {
    added.parentNode = head;
    if (added.tagName === "SCRIPT" && added.src) {
      scripts.push(added);
      settle(added, runScript(added.src));
    } else if (added.tagName === "LINK") settle(added, Promise.resolve());
    return added;
  };
  const head = { tagName: "HEAD", appendChild: append, insertBefore: append, removeChild };
  const body = { ...head, tagName: "BODY", style: {} };
  return {
    document: pageOf(state, scripts, head, body),
    runs: (src, work) => {
      state.current = element("script");
      state.current.src = src;
      scripts.push(state.current);
      try {
        work();
      } finally {
        state.current = null;
      }
    },
  };
}

const removeChild = (removed: MiniElement): MiniElement => removed;

function pageOf(
  state: { readonly current: MiniElement | null },
  scripts: readonly MiniElement[],
  head: object,
  body: object
): Readonly<Record<string, unknown>> {
  return {
    readyState: "complete",
    visibilityState: "hidden",
    hidden: true,
    cookie: "",
    head,
    body,
    documentElement: { lang: "", dir: "", style: {}, setAttribute: () => {} },
    get currentScript() {
      return state.current;
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
}

/** Tells an element how its file fared. A failure is also shown: loaders report only that there was one. */
function settle(loading: MiniElement, done: Promise<void>): void {
  void done.then(
    () => loading.onload?.({ type: "load", target: loading }),
    (error: unknown) => {
      process.emitWarning(error instanceof Error ? error : String(error));
      loading.onerror?.({ type: "error", target: loading });
    }
  );
}

function element(tag: string): MiniElement {
  const attributes = new Map<string, string>();
  const created: MiniElement = {
    tagName: tag.toUpperCase(),
    src: "",
    href: "",
    onload: null,
    onerror: null,
    parentNode: null,
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
