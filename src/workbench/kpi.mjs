import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "../build/ensureBuilt.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const { stdout, stderr, argv } = process;

const require = createRequire(import.meta.url);

try {
  await ensureBuilt(["addin", "node"], (line) => stderr.write(`${line}\n`));
  const { runKpi } = require(join(root, ".workbench/kpi.cjs"));
  const client = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  // npm runs scripts in the project's folder; files are named from where the user stands.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  process.exitCode = await runKpi(argv.slice(2), { root, client }, { stdout, stderr });
} catch (error) {
  stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
