import type { StandIn } from "../StandIn";

/** The globals of the add-in's realm. */
export type Realm = Record<string, unknown>;

/** A window without a picture: what browsers and Node have in common, and the host's control. */
export function createRealm(
  page: string,
  document: Readonly<Record<string, unknown>>,
  standIn: StandIn
): Realm {
  const realm: Realm = {
    ...TIMERS,
    ...PLATFORM,
    navigator: { userAgent: "Node", language: "en-US", languages: ["en-US"] },
    location: locationOf(new URL(page)),
    history: {},
    name: "",
    document,
    external: standIn.external,
    localStorage: storage(),
    sessionStorage: storage(),
    addEventListener: () => {},
    removeEventListener: () => {},
    matchMedia: () => ({
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
    }),
    open: () => null,
  };
  for (const self of ["window", "self", "top", "parent"]) realm[self] = realm;
  return realm;
}

/**
 * The client polls for as long as it lives; that alone must not keep a process alive. Who waits for an answer of the
 * add-in outside a test runner holds the process open with a timer of its own.
 */
const TIMERS = {
  setTimeout: (...args: Parameters<typeof setTimeout>) => setTimeout(...args).unref(),
  setInterval: (...args: Parameters<typeof setInterval>) => setInterval(...args).unref(),
  clearTimeout,
  clearInterval,
};

const PLATFORM = {
  console,
  queueMicrotask,
  structuredClone,
  performance,
  crypto,
  URL,
  URLSearchParams,
  AbortController,
  AbortSignal,
  TextDecoder,
  TextEncoder,
  MessageChannel,
  Event,
  EventTarget,
};

function storage() {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string): string | null => entries.get(key) ?? null,
    setItem: (key: string, value: string): void => void entries.set(key, value),
    removeItem: (key: string): void => void entries.delete(key),
  };
}

function locationOf({ href, protocol, host, hostname, origin, pathname }: URL) {
  return { href, protocol, host, hostname, origin, pathname, hash: "", search: "" };
}
