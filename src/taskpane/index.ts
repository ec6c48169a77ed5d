import { associateCommands } from "./entry/commands";
import { crmKpis, type CrmKpis } from "./entry/crmKpis";
import { type ReadyInfo, whenVisible } from "./entry/whenVisible";

declare global {
  var CrmKpis: CrmKpis;
}

globalThis.CrmKpis = crmKpis;

/** The place of the pane; a host without a page, such as the command line's, has none. */
const paneRoot = (): HTMLElement | null =>
  typeof document === "undefined" ? null : document.getElementById("root");

async function start(info: ReadyInfo): Promise<void> {
  const root = paneRoot();
  if (info.host !== null) associateCommands();
  if (root === null) return;
  if (info.host === null) {
    const { browserLanguage, showOutsideExcel } = await import(
      /* webpackChunkName: "outside" */ "./entry/outsideExcel"
    );
    showOutsideExcel(root, browserLanguage());
    return;
  }
  await whenVisible(info, document);
  const { mountPane } = await import(/* webpackChunkName: "pane" */ "./mountPane");
  mountPane(root);
}

void Office.onReady().then(start);
