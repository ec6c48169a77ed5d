import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const PLACES = [
  process.env["LIBREOFFICE_PATH"],
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** LibreOffice's program, or null where it is not installed. */
export const libreOffice: string | null =
  PLACES.find((path): path is string => path !== undefined && existsSync(path)) ?? null;

/** The workbook without the results of its formulas, so that a reader has to calculate them. */
export function withoutResults(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const cells = strFromU8(bytes).replace(/<c\b[^>]*>(?:(?!<\/c>).)*<f\b.*?<\/c>/gs, (cell) =>
      cell.replace(/<v>.*?<\/v>/gs, "").replace(/ t="(?:str|e|b|n)"/, "")
    );
    parts[name] = strToU8(cells);
  }
  return zipSync(parts);
}

/** The workbook as LibreOffice saves it in another format, e.g. xlsx or pdf. */
export async function convert(xlsx: Uint8Array, format: "xlsx" | "pdf"): Promise<Uint8Array> {
  if (!libreOffice) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "recalculate-"));
  try {
    const input = join(folder, "book.xlsx");
    const output = join(folder, "out");
    await writeFile(input, xlsx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    await promisify(execFile)(
      libreOffice,
      [profile, "--headless", "--convert-to", format, "--outdir", output, input],
      { timeout: 120_000 }
    );
    return await readFile(join(output, `book.${format}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
