import { access } from "node:fs/promises";
import { partsNotKept } from "../../standin/files/partsNotKept";
import { readXlsx } from "../../standin/files/readXlsx";
import type { WorkbookData } from "../../standin/book/workbookData";
import { KpiError } from "./kpiError";
import { checkPlace, fileKey } from "./outputPlace";
import type { KpiOptions } from "./parseOptions";
import { readBytes, sourcePath } from "./readSource";
import { TEXTS } from "./texts";

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  );

/** Finds out before the work what would make it fail after it. @throws KpiError with exit code 2 */
export async function checkOutputs({ sources, out, json, settings, targets }: KpiOptions) {
  const files = [...sources.map(({ file }) => sourcePath(file).path), settings, targets];
  const inputs = files.filter((file) => file !== undefined);
  const outputs = json === undefined ? [out] : [out, json];
  const taken = new Set(await Promise.all(inputs.map(fileKey)));
  for (const file of outputs) {
    const key = await fileKey(file);
    if (taken.has(key)) throw new KpiError(2, "sameFile", { file });
    taken.add(key);
    await checkPlace(file);
  }
}

/** The workbook to refresh, or null to start anew. @throws KpiError when refreshing would lose something */
export async function existingWorkbook(options: KpiOptions): Promise<WorkbookData | null> {
  const { out: file, overwrite, language } = options;
  if (overwrite || !(await exists(file))) return null;
  const bytes = await readBytes(file);
  const lost = notKept(file, bytes);
  if (lost.length > 0) {
    const parts = lost.map((kind) => TEXTS[language].parts[kind]).join(", ");
    throw new KpiError(1, "notKept", { file, parts });
  }
  return readXlsx(bytes).catch(() => {
    throw new KpiError(1, "brokenFile", { file });
  });
}

function notKept(file: string, bytes: Uint8Array): ReturnType<typeof partsNotKept> {
  try {
    return partsNotKept(bytes);
  } catch {
    throw new KpiError(1, "brokenFile", { file });
  }
}
