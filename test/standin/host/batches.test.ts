import { bootFake, failureOf } from "./bootFake";

test("the unmodified client boots and believes to be in desktop Excel", async () => {
  const { info } = await bootFake();
  expect(info).toEqual({
    host: "Excel",
    platform: "PC",
    addin: { visibilityMode: "Taskpane" },
  });
});

test("a cell written through the client is read back through it", async () => {
  const { run } = await bootFake();
  const found = await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.values = [[42]];
    await context.sync();
    cell.load("values, address");
    await context.sync();
    return [cell.address, cell.values];
  });
  expect(found).toEqual(["Sheet1!A1", [[42]]]);
});

test("an object that was added is added once, however many batches use it", async () => {
  const { run, sheets } = await bootFake();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("KPI");
    const name = sheet.names.add("total", "=1");
    sheet.load("name");
    name.load("name");
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    name.load("name");
    await context.sync();
  });
  expect(sheets.items().map(({ Name }) => Name)).toEqual(["Sheet1", "KPI"]);
});

test("an object can be an argument of a method", async () => {
  const { run } = await bootFake();
  const address = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const both = sheet.getRange("A1").getBoundingRect(sheet.getRange("B2")).load("address");
    await context.sync();
    return both.address;
  });
  expect(address).toBe("Sheet1!A1:B2");
});

test("properties of an object and of those below it are set in one call", async () => {
  const { run, sheets } = await bootFake();
  await run(async (context) => {
    context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1")
      .set({ values: [["x"]], format: { font: { bold: true } } });
    await context.sync();
  });
  const cell = sheets.item("Sheet1")?.GetRange("A1");
  expect([cell?.content, cell?.format.font.Bold]).toEqual(["x", true]);
});

test("a missing item is ItemNotFound with class and member, and a null object where that was asked for", async () => {
  const { run } = await bootFake();
  const failure = await failureOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Nope").getRange("A1").load("address");
      await context.sync();
    })
  );
  expect(failure).toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
  const isNull = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    return [sheet.isNullObject, cell.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test("changing a null object, or passing it as an argument, is ItemNotFound", async () => {
  const { run } = await bootFake();
  for (const use of [
    (nothing: Excel.Worksheet) => void (nothing.name = "x"),
    (nothing: Excel.Worksheet, cell: Excel.Range) =>
      void cell.getBoundingRect(nothing.getRange("A1")).load("address"),
  ]) {
    const failure = await failureOf(
      run(async (context) => {
        const { worksheets } = context.workbook;
        const nothing = worksheets.getItemOrNullObject("Nope");
        use(nothing, worksheets.getItem("Sheet1").getRange("B2"));
        await context.sync();
      })
    );
    expect(failure.code).toBe("ItemNotFound");
  }
});

test("when an action fails those before it stay applied and those after it do not run", async () => {
  const { run, sheets } = await bootFake();
  const failure = await failureOf(
    run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["before"]];
      worksheets.add("Sheet1");
      sheet.getRange("A2").values = [["after"]];
      await context.sync();
    })
  );
  expect(failure).toMatchObject({
    code: "ItemAlreadyExists",
    debugInfo: { errorLocation: "WorksheetCollection.add" },
  });
  const sheet = sheets.item("Sheet1");
  expect([sheet?.GetRange("A1").content, sheet?.GetRange("A2").content]).toEqual(["before", ""]);
});

test("null for a whole property is refused", async () => {
  const { run } = await bootFake();
  const failure = await failureOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = null as never;
      await context.sync();
    })
  );
  expect(failure).toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values" },
  });
});

test("a tracked object can be used in later batches until it is untracked", async () => {
  const { realm } = await bootFake();
  const { RequestContext } = realm["Excel"] as typeof Excel;
  const context = new RequestContext();
  const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
  cell.track();
  await context.sync();
  cell.values = [[7]];
  cell.load("values");
  await context.sync();
  expect(cell.values).toEqual([[7]]);
  cell.untrack();
  await context.sync();
  cell.load("values");
  expect((await failureOf(context.sync())).code).toBe("InvalidObjectPath");
});

test("events of the workbook reach the handlers of the add-in", async () => {
  const { run, standIn } = await bootFake();
  const seen: string[] = [];
  let heard = (): void => {};
  const handled = new Promise<void>((resolve) => (heard = resolve));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
    await context.sync();
    sheet.onChanged.add(async ({ address }) => {
      seen.push(address);
      heard();
    });
    await context.sync();
  });
  standIn.sendEvent({
    type: 10,
    targetId: "{1}",
    message: { address: "A1", changeType: "RangeEdited", source: "Local", worksheetId: "{1}" },
  });
  await handled;
  expect(seen).toEqual(["A1"]);
});
