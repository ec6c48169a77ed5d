/** Writes assets/sample.xlsx, the workbook that the workbench opens with. Run after a change of the generator. */
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const load = createJiti(import.meta.url);
const { sampleWorkbook } = await load.import(join(root, "src/workbench/sample/sampleWorkbook.ts"));
const { writeXlsx } = await load.import(join(root, "src/standin/files/writeXlsx.ts"));
await writeFile(join(root, "assets/sample.xlsx"), await writeXlsx(sampleWorkbook()));
