/** Runs every *.bench.ts beside it, or those whose names are given, and prints what they measure. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";

const folder = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const jiti = createJiti(import.meta.url, { interopDefault: false });

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.startsWith(part)));

for (const name of files) {
  const { bench } = await jiti.import(join(folder, name));
  for await (const line of bench()) console.log(line);
}
