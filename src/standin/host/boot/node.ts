import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import type { FunctionsFile } from "../functions/metadata";
import type { StandIn } from "../StandIn";
import { meetClient, type MeetingOptions } from "./meetClient";
import { miniDocument } from "./miniDom";
import { createRealm, type Realm } from "./realm";

/** Where pages of the add-in and the client's files seem to come from. */
const ORIGIN = "https://localhost:3000/";
const CLIENT = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export type { Realm } from "./realm";

export interface NodeAddIn {
  /** Globals of the realm in which the client and the add-in run. */
  readonly realm: Realm;
  /** What `Office.onReady` resolved with. */
  readonly info: {
    readonly host: string | null;
    readonly platform: string | null;
    readonly addin: { readonly visibilityMode: string } | null;
  };
}

export interface NodeBootOptions extends MeetingOptions {
  /** Folder with the built add-in; absent boots the client alone. */
  readonly dist?: string;
  /** Folder with the client's files; absent takes those installed under the working directory. */
  readonly client?: string;
}

/**
 * Boots the unmodified client of Office.js, and the built add-in as its page loads it, in a realm of their own.
 * @throws Error when a script of the page fails.
 */
export async function bootAddIn(
  standIn: StandIn,
  { dist, client = installedClient(), checkRequirements = false }: NodeBootOptions = {}
): Promise<NodeAddIn> {
  const { realm, run } = openPage(standIn, { dist, client }, { checkRequirements });
  // Deferred scripts run after the document is parsed, in order; the client's own script stands before them.
  for (const src of dist ? pageScripts(dist) : [`${CLIENT}office.js`]) run(src);
  const office = realm["Office"] as { onReady(): Promise<NodeAddIn["info"]> };
  const info = await office.onReady();
  if (dist) standIn.calls.load(readJson(join(dist, "functions.json")) as FunctionsFile);
  return { realm, info };
}

interface Folders {
  readonly dist: string | undefined;
  readonly client: string;
}

/** A page with nothing in it yet, and how a script is run in it. */
function openPage(standIn: StandIn, folders: Folders, options: MeetingOptions) {
  const page = miniDocument(async (src) => {
    // A browser never runs an appended script inside the call that appends it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    run(src);
  });
  const realm = createRealm(`${ORIGIN}taskpane.html`, page.document, standIn);
  const context = createContext(realm);
  let met = false;
  const run = (src: string): void => {
    page.runs(src, () => script(fileOf(src, folders)).runInContext(context));
    met ||= meetClient(realm, standIn, options);
  };
  return { realm, run };
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

/** The file behind an address: of the installed client or of the built add-in. */
function fileOf(src: string, { dist, client }: Folders): string {
  if (src.startsWith(CLIENT)) return join(client, src.slice(CLIENT.length));
  if (dist && src.startsWith(ORIGIN)) return join(dist, src.slice(ORIGIN.length));
  throw new Error(`The page asks for ${src}, which is neither Office.js nor a file of the add-in`);
}

function installedClient(): string {
  return join(process.cwd(), "node_modules/@microsoft/office-js/dist");
}

/** Addresses of the scripts of the add-in's page, the client's before the deferred ones of the add-in. */
function pageScripts(dist: string): string[] {
  const html = readFileSync(join(dist, "taskpane.html"), "utf8");
  const all = [...html.matchAll(/<script\b[^>]*\bsrc=["']?([^"'\s>]+)/g)].map(
    (match) => new URL(match[1] ?? "", ORIGIN).href
  );
  const isClient = (src: string): boolean => src.startsWith(CLIENT);
  return [...all.filter(isClient), ...all.filter((src) => !isClient(src))];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
