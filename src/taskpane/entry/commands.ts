import { failureOf } from "../failure/failure";
import { currentLanguage } from "../language";
import { loadExcel } from "../loadExcel";
import { post } from "./notices";
import { openHelp } from "./openHelp";

type Command = (event: Office.AddinCommands.Event) => void | Promise<void>;

/** Refreshes without the pane; a failure opens the pane, which says what is wrong. */
async function refreshKpiSheet(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const { refresh } = await loadExcel();
    const outcome = await refresh({ onProgress: () => {} });
    post({ kind: "done", outcome });
  } catch (thrown) {
    post({ kind: "failed", failure: failureOf(thrown) });
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

function help(event: Office.AddinCommands.Event): void {
  openHelp(currentLanguage());
  event.completed();
}

/** The buttons of the ribbon that run code, by the ids of the manifest. */
const COMMANDS: Readonly<Record<string, Command>> = { refreshKpiSheet, openHelp: help };

export function associateCommands(): void {
  for (const [id, command] of Object.entries(COMMANDS)) Office.actions.associate(id, command);
}
