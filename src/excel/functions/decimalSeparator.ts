import { withExcel } from "../session/session";
import { supports } from "./supports";

/** How the analyst writes 1.5: with "." or ",". An Excel that cannot tell is taken for one that writes a point. */
export async function decimalSeparator(): Promise<string> {
  if (!supports("1.11")) return ".";
  return withExcel(async ({ context, sync }) => {
    const application = context.workbook.application.load("decimalSeparator");
    await sync();
    return application.decimalSeparator;
  });
}
