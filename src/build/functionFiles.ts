import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The files that declare custom functions, found by their tag, in stable order. */
export function functionFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => /^\s*\*\s*@customfunction\b/m.test(readFileSync(file, "utf8")));
}
