import { bootFake, failureOf } from "./bootFake";

type Use = (sheet: Excel.Worksheet) => void;

async function fails(use: Use) {
  const { run, standIn } = await bootFake();
  const failure = await failureOf(
    run(async (context) => {
      use(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    })
  );
  return { failure, standIn };
}

test.each<[string, Use, string]>([
  ["method", (sheet) => sheet.calculate(true), "Worksheet.Calculate"],
  ["property in a load", (sheet) => sheet.load("visibility"), "Worksheet.Visibility"],
  ["property that is set", (sheet) => (sheet.tabColor = "#FF0000"), "Worksheet.TabColor"],
  ["object", (sheet) => sheet.charts.load("items/name"), "Worksheet.Charts"],
  [
    "event",
    (sheet) => void sheet.onActivated.add(async () => {}),
    "Worksheet._RegisterActivatedEvent",
  ],
])(
  "a %s that Excel has and the stand-in lacks fails as a gap with its name",
  async (_kind, use, member) => {
    const { failure, standIn } = await fails(use);
    expect(failure.code).toBe("HostGap");
    expect(failure.message).toContain(member);
    expect(standIn.gaps).toEqual([member]);
  }
);

test("a word of Excel's that the stand-in does not take is a gap, another one is the add-in's mistake", async () => {
  const known = await fails((sheet) => {
    sheet.getRange("A1").format.horizontalAlignment = "Justify";
  });
  expect(known.failure.code).toBe("HostGap");
  expect(known.standIn.gaps).toEqual(['RangeFormat.horizontalAlignment "Justify"']);
  const wrong = await fails((sheet) => {
    sheet.getRange("A1").format.horizontalAlignment = "Sideways" as "Left";
  });
  expect(wrong.failure.code).toBe("InvalidArgument");
  expect(wrong.standIn.gaps).toEqual([]);
});

test("a property that Excel does not have is the add-in's mistake", async () => {
  const { failure, standIn } = await fails((sheet) => sheet.getRange("A1").load("valuez"));
  expect(failure.code).toBe("InvalidArgument");
  expect(standIn.gaps).toEqual([]);
});

test("what breaks in the stand-in is neither Excel's error nor a gap", async () => {
  const { failure, standIn } = await fails((sheet) => sheet.getRange("A1").load("text"));
  expect(failure.code).toBe("HostBug");
  expect(failure.message).toContain("out of order");
  expect(standIn.bugs).toHaveLength(1);
  expect(standIn.gaps).toEqual([]);
});

test("the members that the add-in used are listed", async () => {
  const { run, standIn } = await bootFake();
  await run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").load("name");
    await context.sync();
  });
  expect(standIn.usedMembers).toEqual(
    expect.arrayContaining(["Workbook.Worksheets", "Worksheet.Name"])
  );
});

test("a call of the host that the stand-in lacks is a gap", async () => {
  const { office, standIn } = await bootFake();
  const status = await new Promise((resolve) =>
    office.context.document.getSelectedDataAsync(office.CoercionType.Text, (result) =>
      resolve(result.status)
    )
  );
  expect(status).toBe("failed");
  expect(standIn.gaps).toEqual([expect.stringMatching(/^host call \d+$/)]);
});

test("with its own check switched on the client refuses members above the declared set", async () => {
  const sets = { excelapi: "1.3" };
  const use = async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.clearAll();
    await context.sync();
  };
  const checked = await bootFake({ sets }, { checkRequirements: true });
  expect((await failureOf(checked.run(use))).code).toBe("ApiNotFound");
  const unchecked = await bootFake({ sets });
  expect((await failureOf(unchecked.run(use))).code).toBe("HostGap");
});

test("requirement sets are those that were declared", async () => {
  const { office } = await bootFake({ sets: { excelapi: "1.10", sharedruntime: "1.1" } });
  const { requirements } = office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.11")).toBe(false);
  expect(requirements.isSetSupported("Nope", "1.1")).toBe(false);
});
