/** @jest-environment jsdom */

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("a page outside Excel says so; the callers' entry is there all the same", async () => {
  document.body.innerHTML = '<div id="root">…</div>';
  const associate = jest.fn();
  const onReady = async () => ({ host: null, platform: null, addin: null });
  Object.assign(globalThis, { Office: { onReady, actions: { associate }, context: {} } });
  await import("../../src/taskpane/index");
  await settled();
  expect(document.getElementById("root")!.textContent).toContain("npm start");
  expect(Object.keys(globalThis.CrmKpis).sort()).toEqual([
    "addAction",
    "build",
    "closePeriod",
    ...["readSettings", "readTargets", "recognise"],
    "refresh",
    "storedRequest",
  ]);
  // There is no ribbon to answer to.
  expect(associate).not.toHaveBeenCalled();
});
