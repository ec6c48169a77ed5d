import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { ensureBuilt } from "./ensureBuilt.mjs";

const dist = join(dirname(fileURLToPath(import.meta.url)), "../../dist");

/** Largest gzipped size of each script in kB. Functions load in every workbook and must stay small. */
const BUDGETS = [
  { name: "functions.js", match: /^functions\.js$/, budget: 60 },
  { name: "taskpane.js", match: /^taskpane\.js$/, budget: 20 },
  { name: "all scripts", match: /\.js$/, budget: 400 },
];

await ensureBuilt(["addin"], (line) => console.error(line));
const files = readdirSync(dist).filter((name) => name.endsWith(".js"));
const sizes = new Map(
  files.map((name) => [name, gzipSync(readFileSync(join(dist, name))).length / 1000])
);
for (const [name, size] of sizes) console.log(`${size.toFixed(1).padStart(8)} kB gzip  ${name}`);

const over = BUDGETS.map(({ name, match, budget }) => ({ name, budget, size: sum(match) })).filter(
  ({ size, budget }) => size > budget
);
for (const { name, size, budget } of over)
  console.error(`${name} takes ${size.toFixed(1)} kB gzip, more than its budget of ${budget} kB`);
process.exitCode = over.length > 0 ? 1 : 0;

function sum(match) {
  return [...sizes]
    .filter(([name]) => match.test(name))
    .reduce((total, [, size]) => total + size, 0);
}
