import type { Visibility } from "../../../src/standin/host/services";
import { bootFake } from "./bootFake";

test("a ribbon button runs the add-in's function until it says that it is done", async () => {
  const { standIn, office } = await bootFake();
  const order: string[] = [];
  office.actions.associate("refresh", async (event: Office.AddinCommands.Event) => {
    order.push("started");
    await new Promise((resolve) => setTimeout(resolve, 1));
    order.push("done");
    event.completed();
  });
  await standIn.runCommand("refresh");
  expect(order).toEqual(["started", "done"]);
});

test("a button whose function the add-in lacks fails by name", async () => {
  const { standIn } = await bootFake();
  await expect(standIn.runCommand("absent")).rejects.toThrow("no function absent");
});

test("the add-in shows and hides its pane, and hears of it", async () => {
  const seen: Visibility[] = [];
  const { office, info } = await bootFake({
    hidden: true,
    onVisibility: (visibility) => seen.push(visibility),
  });
  expect(info.addin).toEqual({ visibilityMode: "Hidden" });
  const heard = new Promise<string>((resolve) => {
    void office.addin.onVisibilityModeChanged(({ visibilityMode }) => resolve(visibilityMode));
  });
  await office.addin.showAsTaskpane();
  expect(await heard).toBe(office.VisibilityMode.taskpane);
  await office.addin.hide();
  expect(seen).toEqual(["Visible", "Background"]);
});

test("the start-up behaviour is kept", async () => {
  const { office } = await bootFake();
  await office.addin.setStartupBehavior(office.StartupBehavior.load);
  expect(await office.addin.getStartupBehavior()).toBe(office.StartupBehavior.load);
});

test("language and theme are those of the host", async () => {
  const { office } = await bootFake({ locale: "zh-TW", dark: true });
  expect(office.context.displayLanguage).toBe("zh-TW");
  expect(office.context.officeTheme.bodyBackgroundColor).toBe("#292929");
});

test("a link is opened in the user's browser", async () => {
  const opened: string[] = [];
  const { office } = await bootFake({ onOpenBrowser: (url) => void opened.push(url) });
  office.context.ui.openBrowserWindow("https://example.com/help");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(opened).toEqual(["https://example.com/help"]);
});

test("settings of the older settings API are kept while the workbook is open", async () => {
  const { office } = await bootFake();
  const { settings } = office.context.document;
  settings.set("choice", { month: 3 });
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  await new Promise<void>((resolve) => settings.refreshAsync(() => resolve()));
  expect(settings.get("choice")).toEqual({ month: 3 });
});
