import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script, type Context } from "node:vm";
import { readClientKnowledge } from "../clientKnowledge";
import type { FunctionsFile } from "../functions/metadata";
import type { StandIn } from "../StandIn";
import { miniDocument } from "./miniDom";

/** Where pages of the add-in and the client's files seem to come from. */
const ORIGIN = "https://localhost:3000/";
const CLIENT = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The globals of the add-in's realm. */
export type Realm = Record<string, unknown>;

export interface NodeAddIn {
  /** Globals of the realm in which the client and the add-in run. */
  readonly realm: Realm;
  /** What `Office.onReady` resolved with. */
  readonly info: { readonly host: string | null; readonly platform: string | null };
}

export interface NodeBootOptions {
  /** Folder with the built add-in; absent boots the client alone. */
  readonly dist?: string;
  /** Let the client itself refuse members above the declared requirement sets. */
  readonly checkRequirements?: boolean;
}

const compiled = new Map<string, Script>();

/** Compiles each file once per process; a fresh realm then costs milliseconds. */
function script(file: string): Script {
  const known = compiled.get(file);
  if (known) return known;
  const fresh = new Script(readFileSync(file, "utf8"), { filename: file });
  compiled.set(file, fresh);
  return fresh;
}

/**
 * Boots the unmodified client of Office.js, and the built add-in as its page loads it, in a realm of their own.
 * @throws Error when a script of the page fails.
 */
export async function bootAddIn(
  standIn: StandIn,
  { dist, checkRequirements = false }: NodeBootOptions = {}
): Promise<NodeAddIn> {
  const client = dirname(
    createRequire(join(process.cwd(), "package.json")).resolve(
      "@microsoft/office-js/dist/office.js"
    )
  );
  const fileOf = (src: string): string => {
    if (src.startsWith(CLIENT)) return join(client, src.slice(CLIENT.length));
    if (dist && src.startsWith(ORIGIN)) return join(dist, src.slice(ORIGIN.length));
    throw new Error(
      `The page asks for ${src}, which is neither Office.js nor a file of the add-in`
    );
  };
  const page = miniDocument(async (src) => {
    // A browser never runs an appended script inside the call that appends it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    run(src);
  });
  const realm = globals(page.document, standIn);
  const context: Context = createContext(realm);
  const run = (src: string): void => {
    page.setCurrentScript(src);
    try {
      script(fileOf(src)).runInContext(context);
    } finally {
      page.setCurrentScript(null);
    }
  };
  const scripts = dist
    ? scriptsOf(readFileSync(join(dist, "taskpane.html"), "utf8"))
    : [`${CLIENT}office.js`];
  for (const src of scripts.filter((each) => each.startsWith(CLIENT))) run(src);
  // Deferred scripts run after the document is parsed, in order, as in a browser.
  for (const src of scripts.filter((each) => !each.startsWith(CLIENT))) run(src);
  const office = realm["Office"] as { onReady(): Promise<NodeAddIn["info"]> };
  const info = await office.onReady();
  learn(standIn, realm, checkRequirements);
  if (dist)
    standIn.calls.load(
      JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as FunctionsFile
    );
  return { realm, info };
}

function learn(standIn: StandIn, realm: Realm, checkRequirements: boolean): void {
  standIn.learn(readClientKnowledge([realm["Excel"] as Record<string, unknown>]));
  const extension = realm["OfficeExtension"] as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  if (checkRequirements) extension.CommonUtility._doApiNotSupportedCheck = true;
}

/** Addresses of a page's scripts, in order. */
function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*\bsrc=["']?([^"'\s>]+)/g)].map(
    (match) => new URL(match[1] ?? "", ORIGIN).href
  );
}

/** A window without a picture: what browsers and Node have in common, and the host's control. */
function globals(document: Readonly<Record<string, unknown>>, standIn: StandIn): Realm {
  const storage = new Map<string, string>();
  const keep = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
    removeItem: (key: string) => void storage.delete(key),
  };
  const location = new URL(`${ORIGIN}taskpane.html`);
  const realm: Realm = {
    // The client polls for as long as it lives; that alone must not keep a process alive. Who waits for an answer of
    // the add-in outside a test runner holds the process open with a timer of its own.
    setTimeout: (...args: Parameters<typeof setTimeout>) => setTimeout(...args).unref(),
    setInterval: (...args: Parameters<typeof setInterval>) => setInterval(...args).unref(),
    ...{
      console,
      clearTimeout,
      clearInterval,
      queueMicrotask,
      structuredClone,
      performance,
      crypto,
    },
    ...{
      URL,
      URLSearchParams,
      AbortController,
      AbortSignal,
      TextDecoder,
      TextEncoder,
      MessageChannel,
      Event,
      EventTarget,
    },
    navigator: { userAgent: "Node", language: "en-US", languages: ["en-US"] },
    location: {
      href: location.href,
      hash: "",
      search: "",
      protocol: location.protocol,
      host: location.host,
      hostname: location.hostname,
      origin: location.origin,
      pathname: location.pathname,
    },
    history: {},
    name: "",
    document,
    external: standIn.external,
    localStorage: keep,
    sessionStorage: keep,
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
