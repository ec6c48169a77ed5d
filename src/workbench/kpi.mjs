import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "../build/ensureBuilt.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const { stdout, stderr, argv } = process;

try {
  await ensureBuilt(["addin", "node"], (line) => stderr.write(`${line}\n`));
  const { runKpi } = createRequire(import.meta.url)(join(root, ".workbench/kpi.cjs"));
  process.exitCode = await runKpi(argv.slice(2), root, { stdout, stderr });
} catch (error) {
  stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
// Timers of the add-in's realm must not keep the process alive after the work is done.
stderr.write("", () => process.exit());
