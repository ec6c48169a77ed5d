import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StandIn, installExternal, learnFromPage } from "../../../src/standin";
import { bootAddIn } from "../../../src/standin/host/boot/node";
import { fakeWorkbook } from "./fakeWorkbook";

const PAGE = `<!doctype html><html><head>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer src="functions.js"></script><script defer src="taskpane.js"></script>
</head><body><div id="root"></div></body></html>`;

/** An add-in of three scripts, the last loaded as webpack loads a chunk with its style sheet. */
const SCRIPTS: Readonly<Record<string, string>> = {
  "functions.js": `var order = ["functions", typeof Excel];
    CustomFunctions.associate("TWICE", (value) => 2 * value);`,
  "taskpane.js": `order.push("taskpane");
    var base = document.currentScript.src.replace(/[^/]*$/, "");
    function load(tag, key, file) {
      return new Promise((resolve, reject) => {
        const element = document.createElement(tag);
        element[key] = base + file;
        element.onload = () => resolve();
        element.onerror = () => reject(new Error("no " + file));
        document.head.appendChild(element);
      });
    }
    var build = async () => { await load("link", "href", "build.css"); await load("script", "src", "build.js"); };
    var missing = () => load("script", "src", "missing.js");`,
  "build.js": `order.push("build", typeof Excel);`,
  "functions.json": JSON.stringify({
    functions: [{ id: "TWICE", name: "TWICE", parameters: [{ name: "value" }] }],
  }),
  "taskpane.html": PAGE,
};

let dist = "";
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "add-in-"));
  for (const [file, text] of Object.entries(SCRIPTS)) writeFileSync(join(dist, file), text);
});
afterAll(() => rmSync(dist, { recursive: true }));

interface AddInRealm {
  readonly order: string[];
  build(): Promise<void>;
  missing(): Promise<void>;
}

async function boot() {
  const standIn = new StandIn({ workbook: fakeWorkbook() });
  const { realm } = await bootAddIn(standIn, { dist });
  return { standIn, addIn: realm as unknown as AddInRealm };
}

test("a page's scripts run in order, before the client has its Excel", async () => {
  const { addIn } = await boot();
  expect([...addIn.order]).toEqual(["functions", "undefined", "taskpane"]);
});

test("a part of the add-in that is loaded later finds the client ready", async () => {
  const { addIn } = await boot();
  await addIn.build();
  expect([...addIn.order].slice(3)).toEqual(["build", "object"]);
});

test("a part that cannot be loaded is reported to the loader and shown", async () => {
  const shown = jest.spyOn(process, "emitWarning").mockImplementation(() => {});
  const { addIn } = await boot();
  await expect(addIn.missing()).rejects.toMatchObject({ message: "no missing.js" });
  expect(shown).toHaveBeenCalledTimes(1);
  shown.mockRestore();
});

test("the add-in's functions answer by their metadata", async () => {
  const { standIn } = await boot();
  expect(await standIn.calls.call("TWICE", [{ cell: 21 }])).toBe(42);
});

test("a page outside the known places is refused", async () => {
  const page = PAGE.replace("functions.js", "https://example.com/functions.js");
  writeFileSync(join(dist, "taskpane.html"), page);
  await expect(boot()).rejects.toThrow("https://example.com/functions.js");
  writeFileSync(join(dist, "taskpane.html"), PAGE);
});

test("in a browser the control goes to the window's external object", () => {
  const standIn = new StandIn({ workbook: fakeWorkbook() });
  const window = { external: {} as Record<string, unknown> };
  installExternal(window, standIn);
  expect(Object.keys(window.external).sort()).toEqual([
    "Execute",
    "GetContext",
    "GetHostInfo",
    "GetLoggingAllowed",
    "RegisterEvent",
    "UnregisterEvent",
  ]);
  expect(() => learnFromPage(window, standIn)).not.toThrow();
});
