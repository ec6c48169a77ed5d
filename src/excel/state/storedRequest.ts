import type { BuildRequest } from "../../sheet/request";
import { withExcel, type Session } from "../session/session";
import { requestFrom } from "./requestStore";

/** What the KPI sheet of the workbook was built from; null without one. */
export async function storedIn({ context, sync }: Session): Promise<BuildRequest | null> {
  const settings = context.workbook.settings.load("items/key,items/value");
  await sync();
  return requestFrom(
    Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown]))
  );
}

export const storedRequest = (): Promise<BuildRequest | null> => withExcel(storedIn);
