import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { contentType } from "./contentType";
import { CLIENT_PATH, CONTROL_PATH, CONTROL_SCRIPT, paneHtml } from "./paneHtml";
import { resolveFile } from "./resolveFile";

/** Folders that the workbench serves, and the paths they are served under. */
export interface ServedFolders {
  /** The built page of the workbench. */
  readonly page: string;
  /** The built add-in. */
  readonly addIn: string;
  /** The files of the package @microsoft/office-js. */
  readonly client: string;
  /** Icons and the sample workbook. */
  readonly assets: string;
}

interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const ADD_IN_PATH = "/addin/";
const PANE_PATH = `${ADD_IN_PATH}taskpane.html`;

/** Longest prefix first: the page has the rest. */
function mounts(folders: ServedFolders): readonly (readonly [prefix: string, folder: string])[] {
  return [
    [ADD_IN_PATH, folders.addIn],
    [CLIENT_PATH, folders.client],
    ["/assets/", folders.assets],
    ["/", folders.page],
  ];
}

async function answer(folders: ServedFolders, path: string): Promise<Answer | null> {
  if (path === CONTROL_PATH) return { type: contentType(path), body: CONTROL_SCRIPT };
  const wanted = path === "/" ? "/index.html" : path;
  const mount = mounts(folders).find(([prefix]) => wanted.startsWith(prefix));
  const file = mount && (await resolveFile(mount[1], wanted.slice(mount[0].length)));
  if (!file) return null;
  const type = contentType(file);
  if (wanted === PANE_PATH) return { type, body: paneHtml(await readFile(file, "utf8")) };
  return { type, body: await readFile(file) };
}

/** Another site's page must not reach this server under a name of its own. */
function isLocal({ headers }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? "");
}

async function respond(folders: ServedFolders, request: IncomingMessage, response: ServerResponse) {
  if (!isLocal(request)) return void response.writeHead(403).end();
  if (request.method !== "GET" && request.method !== "HEAD")
    return void response.writeHead(405).end();
  const path = (request.url ?? "/").replace(/[?#].*$/s, "");
  const found = await answer(folders, path);
  if (!found) return void response.writeHead(404).end();
  response.writeHead(200, {
    "Content-Type": found.type,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : found.body);
}

/** Serves the workbench: its page, the built add-in, and Office.js from the installed package. Files only, read only. */
export function workbenchServer(folders: ServedFolders): Server {
  return createServer((request, response) => {
    respond(folders, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}
