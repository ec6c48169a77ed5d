import { bootFake, failureOf } from "./bootFake";

const threeSheets = async () => {
  const booted = await bootFake();
  for (const name of ["Two", "Three"]) booted.sheets.Add(name).names.Add(`name_${name}`);
  return booted;
};

test("a collection is loaded with the named properties of its items", async () => {
  const { run } = await threeSheets();
  const names = await run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Sheet1", "Two", "Three"]);
});

test("a collection is loaded in part", async () => {
  const { run } = await threeSheets();
  const names = await run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true, $skip: 1, $top: 1 });
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Two"]);
});

test("collections below the items of a collection come along", async () => {
  const { run } = await threeSheets();
  const names = await run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/names/items/name");
    await context.sync();
    return sheets.items.map((sheet) => [sheet.name, sheet.names.items.map(({ name }) => name)]);
  });
  expect(names).toEqual([
    ["Sheet1", []],
    ["Two", ["name_Two"]],
    ["Three", ["name_Three"]],
  ]);
});

test("several properties below one object are one answer", async () => {
  const { run } = await bootFake();
  const found = await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.load("address,format/horizontalAlignment,format/font/bold");
    await context.sync();
    return [cell.address, cell.format.horizontalAlignment, cell.format.font.bold];
  });
  expect(found).toEqual(["Sheet1!A1", "General", false]);
});

test("a count is asked for by method; worksheets have no count to load", async () => {
  const { run } = await threeSheets();
  const count = await run(async (context) => {
    const answer = context.workbook.worksheets.getCount();
    await context.sync();
    return answer.value;
  });
  expect(count).toBe(3);
  const failure = await failureOf(
    run(async (context) => {
      context.workbook.worksheets.load("count");
      await context.sync();
    })
  );
  expect(failure.code).toBe("InvalidArgument");
});

test("a load without names gives what the stand-in has and counts the rest as gaps", async () => {
  const { run, standIn } = await bootFake();
  const name = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    // eslint-disable-next-line office-addins/no-empty-load
    sheet.load();
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Sheet1");
  expect(standIn.gaps).toContain("Worksheet.Visibility");
  expect(standIn.gaps).not.toContain("Worksheet.Name");
});
