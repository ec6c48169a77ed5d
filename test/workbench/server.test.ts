import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen } from "../../src/workbench/server/listen";
import { workbenchServer } from "../../src/workbench/server/workbenchServer";

const PANE =
  '<!doctype html><html><head><meta charset="utf-8"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head></html>';

describe("the server of the workbench", () => {
  const root = mkdtempSync(join(tmpdir(), "workbench-"));
  let server: Server;
  let address: string;

  beforeAll(async () => {
    for (const folder of ["page", "addin", "office", "assets"]) mkdirSync(join(root, folder));
    writeFileSync(join(root, "page/index.html"), "<title>workbench</title>");
    writeFileSync(join(root, "addin/taskpane.html"), PANE);
    writeFileSync(join(root, "office/office.js"), "client");
    writeFileSync(join(root, "secret.txt"), "secret");
    symlinkSync(join(root, "secret.txt"), join(root, "page/link.txt"));
    server = workbenchServer({
      page: join(root, "page"),
      addIn: join(root, "addin"),
      client: join(root, "office"),
      assets: join(root, "assets"),
    });
    address = await listen(server, 0);
  });
  afterAll(() => {
    server.close();
    rmSync(root, { recursive: true });
  });

  /** A request as written: fetch would tidy the path up. */
  const request = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; body: string; type: string }>((resolve, reject) => {
      const { port } = new URL(address);
      get({ host: "127.0.0.1", port, path, headers }, (response) => {
        let body = "";
        response.on("data", (text) => (body += text));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            body,
            type: response.headers["content-type"] ?? "",
          })
        );
      }).on("error", reject);
    });

  test("gives the page, the client and the add-in with their types", async () => {
    expect(await request("/")).toMatchObject({ status: 200, body: "<title>workbench</title>" });
    expect(await request("/office/office.js?x=1")).toMatchObject({
      status: 200,
      body: "client",
      type: "text/javascript; charset=utf-8",
    });
  });

  test("gives the pane with its own client and the control before it", async () => {
    const { body } = await request("/addin/taskpane.html");
    expect(body).not.toContain("appsforoffice");
    const scripts = [...body.matchAll(/<script src="([^"]*)"/g)].map(([, src]) => src);
    expect(scripts).toEqual(["/control.js", "/office/office.js"]);
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/addin/..%2f..%2fsecret.txt",
    "/addin/..%5c..%5csecret.txt",
    "/link.txt",
    "/%00",
    "/%",
    "/addin/",
    "/missing.js",
  ])("gives nothing outside its folders: %s", async (path) => {
    expect(await request(path)).toMatchObject({ status: 404, body: "" });
  });

  test("answers only under this machine's own names", async () => {
    expect(await request("/", { host: "evil.example:80" })).toMatchObject({ status: 403 });
  });

  test("takes the next port when the first is in use", async () => {
    const first = Number(new URL(address).port);
    const second = workbenchServer({ page: root, addIn: root, client: root, assets: root });
    expect(Number(new URL(await listen(second, first)).port)).toBeGreaterThan(first);
    second.close();
  });
});
