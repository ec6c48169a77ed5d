/** @jest-environment jsdom */
import { onNotice, type Notice } from "../../src/taskpane/entry/notices";
import { associateCommands } from "../../src/taskpane/entry/commands";
import { crmKpis } from "../../src/taskpane/entry/crmKpis";
import { helpAddress } from "../../src/taskpane/entry/openHelp";
import { showOutsideExcel } from "../../src/taskpane/entry/outsideExcel";
import { whenVisible } from "../../src/taskpane/entry/whenVisible";
import { loadExcel } from "../../src/taskpane/loadExcel";
import { OUTCOME } from "./support/fakeHost";
import { orderTable } from "./support/tables";

jest.mock("../../src/taskpane/loadExcel");

type Command = (event: { completed(): void }) => Promise<void> | void;
type Visibility = (message: { visibilityMode: string }) => void;

const commands = new Map<string, Command>();
const shown: Visibility[] = [];
let panesOpened = 0;
let opened: string[] = [];

/** Excel's answer to both kinds of work. */
const excel = (work: () => Promise<typeof OUTCOME>): void =>
  void jest.mocked(loadExcel).mockResolvedValue({ build: work, refresh: work } as never);

beforeEach(() => {
  panesOpened = 0;
  opened = [];
  shown.length = 0;
  Object.assign(globalThis, {
    Office: {
      VisibilityMode: { taskpane: "Taskpane", hidden: "Hidden" },
      actions: { associate: (id: string, command: Command) => commands.set(id, command) },
      addin: {
        showAsTaskpane: async () => void (panesOpened += 1),
        onVisibilityModeChanged: async (hear: Visibility) => void shown.push(hear),
      },
      context: {
        displayLanguage: "zh-TW",
        requirements: { isSetSupported: () => true },
        ui: { openBrowserWindow: (address: string) => opened.push(address) },
      },
    },
  });
  associateCommands();
});

async function run(id: string): Promise<number> {
  let completed = 0;
  await commands.get(id)!({ completed: () => (completed += 1) });
  return completed;
}

/** What the pane hears when it opens. */
function heard(): Notice[] {
  const notices: Notice[] = [];
  onNotice((notice) => notices.push(notice))();
  return notices;
}

describe("commands of the ribbon", () => {
  test("are the functions that the manifest names", () => {
    expect([...commands.keys()].sort()).toEqual(["openHelp", "refreshKpiSheet"]);
  });

  test("Refresh runs without opening the pane, which hears of it when it is opened later", async () => {
    excel(async () => OUTCOME);
    expect(await run("refreshKpiSheet")).toBe(1);
    expect(panesOpened).toBe(0);
    expect(heard()).toEqual([{ kind: "done", outcome: OUTCOME }]);
  });

  test("a failed Refresh opens the pane with what is wrong, and still completes", async () => {
    excel(async () => {
      throw { key: "nothingBuilt", facts: {} };
    });
    expect(await run("refreshKpiSheet")).toBe(1);
    expect(panesOpened).toBe(1);
    expect(heard()).toEqual([{ kind: "failed", failure: { key: "nothingBuilt", facts: {} } }]);
  });

  test("Help opens the add-in's own pages in the language of Office", async () => {
    expect(await run("openHelp")).toBe(1);
    expect(opened).toEqual([new URL("help/zh-TW/index.html", window.location.href).href]);
    expect(helpAddress("en", "https://kpis.example/crm/taskpane.html")).toBe(
      "https://kpis.example/crm/help/index.html"
    );
  });
});

describe("CrmKpis, for callers outside the pane", () => {
  const request = {
    sources: [],
    period: { kind: "month", at: "latest" },
    language: "zh-CN",
  } as const;
  const hooks = { onProgress: () => {} };

  test("passes work on", async () => {
    excel(async () => OUTCOME);
    expect(await crmKpis.build(request, hooks)).toBe(OUTCOME);
  });

  test("fails with a plain object that carries key, facts and a sentence in the language of the request", async () => {
    excel(async () => {
      throw Object.assign(new Error(), { key: "sourceMissing", facts: { source: "Orders" } });
    });
    const failure: unknown = await crmKpis.build(request, hooks).catch((thrown: unknown) => thrown);
    expect(failure).not.toBeInstanceOf(Error);
    expect(failure).toEqual({
      key: "sourceMissing",
      facts: { source: "Orders" },
      message: expect.stringMatching(/没有数据来源“Orders”/),
    });
  });

  test("recognises a table", async () => {
    expect((await crmKpis.recognise(orderTable)).kind).toBe("orders");
  });

  test("looks at a table as the kind that the caller names", async () => {
    expect((await crmKpis.recognise(orderTable, "spend")).kind).toBe("spend");
  });

  test("tells what the KPI sheet was built from", async () => {
    jest.mocked(loadExcel).mockResolvedValue({ storedRequest: async () => request } as never);
    expect(await crmKpis.storedRequest()).toBe(request);
  });
});

describe("the pane's code is loaded only when somebody can see the pane", () => {
  const page = (visibilityState: DocumentVisibilityState) =>
    Object.defineProperty(document.implementation.createHTMLDocument(), "visibilityState", {
      value: visibilityState,
      writable: true,
    });
  const info = { host: null };
  const outcome = (wait: Promise<void>): Promise<string> =>
    Promise.race([
      wait.then(() => "loaded"),
      new Promise<string>((resolve) => setTimeout(resolve, 5, "waits")),
    ]);

  test("at once in a visible page", async () => {
    expect(await outcome(whenVisible(info, page("visible")))).toBe("loaded");
  });

  test("when Office shows a runtime that it started hidden, whatever the page says", async () => {
    const wait = whenVisible({ ...info, addin: { visibilityMode: "Hidden" } }, page("visible"));
    expect(await outcome(wait)).toBe("waits");
    shown[0]!({ visibilityMode: "Hidden" });
    expect(await outcome(wait)).toBe("waits");
    shown[0]!({ visibilityMode: "Taskpane" });
    expect(await outcome(wait)).toBe("loaded");
  });

  test("when the browser draws a page that was in the background", async () => {
    const hidden = page("hidden");
    const wait = whenVisible(info, hidden);
    expect(await outcome(wait)).toBe("waits");
    Object.assign(hidden, { visibilityState: "visible" });
    hidden.dispatchEvent(new Event("visibilitychange"));
    expect(await outcome(wait)).toBe("loaded");
  });
});

test("outside Excel the page says so and names the workbench", () => {
  const root = document.createElement("div");
  showOutsideExcel(root, "en");
  expect(root.textContent).toMatch(/task pane for Excel.*workbench.*npm start/);
});
