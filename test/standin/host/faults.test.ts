import { WEB_PAYLOAD_LIMIT, type Faults } from "../../../src/standin";
import { utf8Length } from "../../../src/standin/host/utf8Length";
import { bootFake, failureOf } from "./bootFake";

type Booted = Awaited<ReturnType<typeof bootFake>>;

const write = ({ run }: Booted, text = "x".repeat(5000)): Promise<void> =>
  run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
    await context.sync();
  });

const read = ({ run }: Booted): Promise<unknown> =>
  run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });

test.each<[string, Partial<Faults>, string]>([
  ["edit mode", { editMode: true }, "InvalidOperationInCellEditMode"],
  ["a read-only workbook", { readOnly: true }, "AccessDenied"],
  ["a request above the limit", { payloadLimit: 2000 }, "RequestPayloadSizeLimitExceeded"],
  [
    "a batch that fails",
    { failBatch: { number: 1, code: "GeneralException" } },
    "GeneralException",
  ],
])("%s fails as in Excel and writes nothing", async (_title, fault, code) => {
  const booted = await bootFake();
  Object.assign(booted.standIn.faults, fault);
  expect((await failureOf(write(booted))).code).toBe(code);
  expect(booted.sheets.item("Sheet1")?.GetRange("A1").content).toBe("");
});

test("an answer above the limit is refused", async () => {
  const booted = await bootFake();
  await write(booted);
  booted.standIn.faults.payloadLimit = 3000;
  expect((await failureOf(read(booted))).code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("the limit of the web is 5 MB of UTF-8", () => {
  expect(WEB_PAYLOAD_LIMIT).toBe(5_242_880);
  expect(["a", "é", "顧", "🙂"].map(utf8Length)).toEqual([1, 2, 3, 4]);
});

test("a read-only workbook can be read, and says that it is read-only", async () => {
  const booted = await bootFake({ readOnly: true });
  const { office } = booted;
  expect(office.context.document.mode).toBe(office.DocumentMode.ReadOnly);
  expect(await read(booted)).toBe("");
});

test("a lost session fails every request until it is back", async () => {
  const booted = await bootFake();
  booted.standIn.faults.sessionTimeout = true;
  await failureOf(read(booted));
  booted.standIn.faults.sessionTimeout = false;
  expect(await read(booted)).toBe("");
});

test("the third sync from now fails, those around it do not", async () => {
  const booted = await bootFake();
  booted.standIn.faults.failBatch = { number: 3, code: "GeneralException" };
  const outcomes = await booted.run(async (context) => {
    const codes: string[] = [];
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const value of [1, 2, 3, 4]) {
      sheet.getRange(`A${value}`).values = [[value]];
      codes.push(
        await context.sync().then(
          () => "ok",
          ({ code }: { code: string }) => code
        )
      );
    }
    return codes;
  });
  expect(outcomes).toEqual(["ok", "ok", "GeneralException", "ok"]);
});

test("a batch fails at one of its actions and keeps what came before", async () => {
  const booted = await bootFake();
  const count = () => booted.sheets.items().length;
  const add = (...names: string[]) =>
    booted.run(async (context) => {
      for (const name of names) context.workbook.worksheets.add(name);
      await context.sync();
    });
  await add("One");
  // Actions of a batch that adds: the root, the collection, then each sheet.
  booted.standIn.faults.failAction = { batch: 1, action: 3, code: "GeneralException" };
  expect((await failureOf(add("Two", "Three"))).code).toBe("GeneralException");
  expect(count()).toBe(3);
});

test("slow answers come late and whole", async () => {
  const booted = await bootFake();
  booted.standIn.faults.delay = 30;
  const started = performance.now();
  await write(booted, "late");
  expect(performance.now() - started).toBeGreaterThanOrEqual(29);
  expect(await read(booted)).toBe("late");
});

test("syncs, actions and bytes of the add-in are counted, those of the client's start are not", async () => {
  const booted = await bootFake();
  const { meter } = booted.standIn;
  expect(meter.read().syncs).toBe(0);
  await write(booted, "顧".repeat(1000));
  const { syncs, actions, largestRequest, bytesSent, bytesReceived } = meter.read();
  expect([syncs > 0, actions > 3, bytesReceived > 0]).toEqual([true, true, true]);
  expect(largestRequest).toBeGreaterThan(3000);
  expect(bytesSent).toBeGreaterThanOrEqual(largestRequest);
  meter.reset();
  expect(meter.read().actions).toBe(0);
});
