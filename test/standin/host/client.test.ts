import { ApiCollection, ApiObject } from "../../../src/standin/host/apiObject";
import { bootAddIn } from "../../../src/standin/host/boot/node";
import { StandIn } from "../../../src/standin/host/StandIn";

/** A sheet of one cell: just enough for the client to talk to. */
class Cell extends ApiObject {
  readonly apiName = "Range";
  private content: unknown = "";

  get Values(): unknown[][] {
    return [[this.content]];
  }

  set Values(rows: unknown[][]) {
    this.content = rows[0]?.[0];
  }

  get Address(): string {
    return "Sheet1!A1";
  }
}

class Sheet extends ApiObject {
  readonly apiName = "Worksheet";
  readonly cell = new Cell();

  get Id(): string {
    return "{1}";
  }

  get Name(): string {
    return "Sheet1";
  }

  GetRange(): Cell {
    return this.cell;
  }
}

class Sheets extends ApiCollection<Sheet> {
  readonly apiName = "WorksheetCollection";
  private readonly sheet = new Sheet();

  items(): readonly Sheet[] {
    return [this.sheet];
  }

  item(key: string | number): Sheet | null {
    return key === "Sheet1" || key === "{1}" ? this.sheet : null;
  }
}

class Root extends ApiObject {
  readonly apiName = "Workbook";
  readonly sheets = new Sheets();

  get Worksheets(): Sheets {
    return this.sheets;
  }
}

const workbook = () => ({ root: new Root(), together: <T>(work: () => T): T => work() });

async function boot(options: { sets?: Record<string, string>; checkRequirements?: boolean } = {}) {
  const standIn = new StandIn({
    workbook: workbook(),
    ...(options.sets ? { sets: options.sets } : {}),
  });
  const { realm, info } = await bootAddIn(standIn, {
    checkRequirements: options.checkRequirements ?? false,
  });
  return { standIn, info, realm, run: (realm["Excel"] as typeof Excel).run };
}

/** The failure of a promise, which must fail. */
async function failureOf(
  promise: Promise<unknown>
): Promise<{ code: string; message: string; debugInfo: { errorLocation?: string } }> {
  return promise.then(
    () => {
      throw new Error("This was expected to fail");
    },
    (error) => error
  );
}

test("the unmodified client boots and believes to be in desktop Excel", async () => {
  const { info } = await boot();
  expect(info).toMatchObject({ host: "Excel", platform: "PC" });
});

test("a cell written through the client is read back through it", async () => {
  const { run, standIn } = await boot();
  const address = await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.values = [[42]];
    await context.sync();
    cell.load("values, address");
    await context.sync();
    return [cell.address, cell.values[0]?.[0]];
  });
  expect(address).toEqual(["Sheet1!A1", 42]);
  expect(standIn.meter.read().syncs).toBeGreaterThanOrEqual(2);
});

test("a missing item is ItemNotFound with its place, and a null object where that was asked for", async () => {
  const { run } = await boot();
  const failure = await failureOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Nope").load("name");
      await context.sync();
    })
  );
  expect(failure.code).toBe("ItemNotFound");
  const isNull = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
    await context.sync();
    return sheet.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("a member that Excel has and the stand-in lacks fails as a gap with its name", async () => {
  const { run, standIn } = await boot();
  const failure = await failureOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").calculate(true);
      await context.sync();
    })
  );
  expect(failure.code).toBe("HostGap");
  expect(failure.message).toContain("Worksheet.Calculate");
  expect(standIn.gaps).toEqual(["Worksheet.Calculate"]);
});

test("a property that Excel does not have is the add-in's mistake", async () => {
  const { run, standIn } = await boot();
  const failure = await failureOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("valuez");
      await context.sync();
    })
  );
  expect(failure.code).toBe("InvalidArgument");
  expect(standIn.gaps).toEqual([]);
});

test("with its own check switched on the client refuses members above the declared set", async () => {
  const { run } = await boot({ sets: { excelapi: "1.3" }, checkRequirements: true });
  const failure = await failureOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.clearAll();
      await context.sync();
    })
  );
  expect(failure.code).toBe("ApiNotFound");
});

test.each([
  ["edit mode", { editMode: true }, "InvalidOperationInCellEditMode"],
  ["a read-only workbook", { readOnly: true }, "AccessDenied"],
  [
    "a request above the limit of the web",
    { payloadLimit: 2000 },
    "RequestPayloadSizeLimitExceeded",
  ],
  ["a failing batch", { failBatch: { number: 1, code: "GeneralException" } }, "GeneralException"],
])("%s fails as in Excel", async (_title, fault, code) => {
  const { run, standIn } = await boot();
  Object.assign(standIn.faults, fault);
  const failure = await failureOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x".repeat(5000)]];
      await context.sync();
    })
  );
  expect(failure.code).toBe(code);
});

test("functions are called through the client's own path, with arguments as the desktop delivers them", async () => {
  const { standIn, realm } = await boot();
  const seen: unknown[][] = [];
  const functions = realm["CustomFunctions"] as typeof CustomFunctions;
  functions.associate("SUMS", ((...args: unknown[]) => {
    seen.push(args.slice(0, 2));
    return (args[0] as number[][]).flat().reduce((sum, value) => sum + value, 0);
  }) as never);
  standIn.calls.load({
    functions: [
      {
        id: "SUMS",
        name: "SUMS",
        parameters: [
          { name: "values", dimensionality: "matrix" },
          { name: "top", optional: true },
        ],
      },
    ],
  });
  expect(await standIn.calls.call("SUMS", [{ cells: [[1], [null], [2]] }])).toBe(3);
  expect(seen).toEqual([[[[1], [0], [2]], null]]);
  expect(await standIn.calls.call("SUMS", [{ cells: [[1], [{ error: "#N/A" }]] }])).toEqual({
    error: "#N/A",
  });
  expect(await standIn.calls.call("NOPE", [])).toEqual({ error: "#NAME?" });
});

test("a message reaches the cell with #N/A and #VALUE! only", async () => {
  const { standIn, realm } = await boot();
  const functions = realm["CustomFunctions"] as typeof CustomFunctions;
  const throwing = (code: keyof typeof CustomFunctions.ErrorCode) =>
    (() => {
      throw new functions.Error(functions.ErrorCode[code], "because");
    }) as never;
  const cases = {
    TOOFEW: "notAvailable",
    WRONG: "invalidValue",
    ZERO: "divisionByZero",
    POLE: "invalidNumber",
  } as const;
  for (const [id, code] of Object.entries(cases)) functions.associate(id, throwing(code));
  standIn.calls.load({
    functions: Object.keys(cases).map((id) => ({ id, name: id, parameters: [] })),
  });
  const results = await Promise.all(Object.keys(cases).map((id) => standIn.calls.call(id, [])));
  expect(results).toEqual([
    { error: "#N/A", message: "because" },
    { error: "#VALUE!", message: "because" },
    { error: "#DIV/0!" },
    { error: "#NUM!" },
  ]);
});

test("a ribbon button runs the add-in's function until it says that it is done", async () => {
  const { standIn, realm } = await boot();
  const office = realm["Office"] as typeof Office;
  const order: string[] = [];
  office.actions.associate("refresh", (event: Office.AddinCommands.Event) => {
    order.push("ran");
    event.completed();
  });
  await standIn.runCommand("refresh");
  expect(order).toEqual(["ran"]);
});
