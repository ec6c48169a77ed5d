import { App } from "@odoo/owl";
import { Spreadsheet } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import type { Book } from "../../standin/book/Book";

let shown: App | null = null;

/** Shows a workbook in the grid with toolbar and formula bar, in place of the one before. */
export async function showGrid(place: HTMLElement, book: Book, say: (text: string) => void) {
  shown?.destroy();
  const props = {
    model: book.engine.model,
    notifyUser: ({ text }: { text: string }) => say(text),
    raiseError: (text: string, then?: () => void) => {
      say(text);
      then?.();
    },
    askConfirmation: (text: string, yes: () => void, no?: () => void) =>
      window.confirm(text) ? yes() : no?.(),
  };
  shown = new App(Spreadsheet as never, { props, templates, translateFn: (text) => text });
  await shown.mount(place);
}
