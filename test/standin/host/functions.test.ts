import type { FunctionMetadata } from "../../../src/standin";
import { bootFake } from "./bootFake";

const declare = (id: string, more: Partial<FunctionMetadata> = {}): FunctionMetadata => ({
  id,
  name: id,
  parameters: [],
  ...more,
});

test("functions are called through the client's own path, with arguments as the desktop delivers them", async () => {
  const { standIn, functions } = await bootFake();
  const seen: unknown[][] = [];
  functions.associate("SUMS", ((...args: unknown[]) => {
    seen.push(args.slice(0, 2));
    return (args[0] as number[][]).flat().reduce((sum, value) => sum + value, 0);
  }) as never);
  const parameters = [
    { name: "values", dimensionality: "matrix" as const },
    { name: "top", optional: true },
  ];
  standIn.calls.load({ functions: [declare("SUMS", { parameters })] });
  expect(await standIn.calls.call("SUMS", [{ cells: [[1], [null], [2]] }])).toBe(3);
  expect(await standIn.calls.call("SUMS", [{ cells: [[{ error: "#N/A" }]] }])).toEqual({
    error: "#N/A",
  });
  expect(seen).toEqual([[[[1], [0], [2]], null]]);
  expect(await standIn.calls.call("NOPE", [])).toEqual({ error: "#NAME?" });
});

test("a message reaches the cell with #N/A and #VALUE! only", async () => {
  const { standIn, functions } = await bootFake();
  const cases = {
    TOOFEW: "notAvailable",
    WRONG: "invalidValue",
    ZERO: "divisionByZero",
    POLE: "invalidNumber",
  } as const;
  for (const [id, code] of Object.entries(cases))
    functions.associate(id, (() => {
      throw new functions.Error(functions.ErrorCode[code], "because");
    }) as never);
  standIn.calls.load({ functions: Object.keys(cases).map((id) => declare(id)) });
  const results = await Promise.all(Object.keys(cases).map((id) => standIn.calls.call(id, [])));
  expect(results).toEqual([
    { error: "#N/A", message: "because" },
    { error: "#VALUE!", message: "because" },
    { error: "#DIV/0!" },
    { error: "#NUM!" },
  ]);
});

test("what a function gives back shows as the client forwards it", async () => {
  const { standIn, functions } = await bootFake();
  const given: Record<string, () => unknown> = {
    NOTNUM: () => NaN,
    ENDLESS: () => Infinity,
    LATER: async () => [["a", 1]],
    PLAIN: () => {
      throw new Error("lost");
    },
    REFUSES: () => Promise.reject(new Error("lost")),
    HOLES: () => [[NaN, 1]],
  };
  for (const [id, answer] of Object.entries(given)) functions.associate(id, answer as never);
  standIn.calls.load({ functions: Object.keys(given).map((id) => declare(id)) });
  const ids = Object.keys(given);
  const shown = await Promise.all(ids.map((id) => standIn.calls.call(id, [])));
  expect(Object.fromEntries(ids.map((id, index) => [id, shown[index]]))).toEqual({
    NOTNUM: { error: "#NUM!" },
    ENDLESS: { error: "#NUM!" },
    LATER: [["a", 1]],
    PLAIN: { error: "#VALUE!" },
    REFUSES: { error: "#VALUE!" },
    HOLES: [[0, 1]],
  });
});

test("a thousand calls of one turn are answered together", async () => {
  const { standIn, functions } = await bootFake();
  functions.associate("DOUBLE", ((value: number) => 2 * value) as never);
  standIn.calls.load({ functions: [declare("DOUBLE", { parameters: [{ name: "value" }] })] });
  const inputs = Array.from({ length: 1000 }, (_, index) => index);
  const results = await Promise.all(inputs.map((cell) => standIn.calls.call("DOUBLE", [{ cell }])));
  expect(results).toEqual(inputs.map((value) => 2 * value));
  expect(standIn.calls.pending).toBe(0);
});

test("a function learns the calling cell only when it asks for it", async () => {
  const { standIn, functions } = await bootFake();
  const caller = ((invocation: CustomFunctions.Invocation) => invocation.address ?? "") as never;
  functions.associate("ASKS", caller);
  functions.associate("QUIET", caller);
  standIn.calls.load({
    functions: [declare("ASKS", { options: { requiresAddress: true } }), declare("QUIET")],
  });
  const address = "Sheet1!B2";
  const answers = ["ASKS", "QUIET"].map((id) => standIn.calls.call(id, [], { address }));
  expect(await Promise.all(answers)).toEqual([address, ""]);
});

test("an abandoned call is cancelled in the function and rejects", async () => {
  const { standIn, functions } = await bootFake();
  let started = (): void => {};
  const running = new Promise<void>((resolve) => (started = resolve));
  let told = (): void => {};
  const cancelled = new Promise<void>((resolve) => (told = resolve));
  functions.associate("ENDLESS", ((invocation: CustomFunctions.CancelableInvocation) => {
    invocation.onCanceled = told;
    started();
    return new Promise(() => {});
  }) as never);
  standIn.calls.load({ functions: [declare("ENDLESS", { options: { cancelable: true } })] });
  const abort = new AbortController();
  const call = standIn.calls.call("ENDLESS", [], { signal: abort.signal });
  await running;
  abort.abort(new Error("cell cleared"));
  await expect(call).rejects.toThrow("cell cleared");
  await cancelled;
  expect(standIn.calls.pending).toBe(0);
});
