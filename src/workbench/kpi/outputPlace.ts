import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { KpiError } from "./kpiError";

const found = (path: string) => stat(path).catch(() => null);
const mayWrite = (path: string): Promise<boolean> =>
  access(path, constants.W_OK).then(
    () => true,
    () => false
  );

/** What one file has in common under all its names: links and other spellings of its path. */
export async function fileKey(path: string): Promise<string> {
  const there = await stat(path, { bigint: true }).catch(() => null);
  return there?.isFile() === true ? `${there.dev}:${there.ino}` : resolve(path);
}

/**
 * Finds out whether a file can be written where it is asked for.
 * @throws KpiError with exit code 2 when it cannot
 */
export async function checkPlace(file: string): Promise<void> {
  const folder = dirname(resolve(file));
  if ((await found(folder))?.isDirectory() !== true) throw new KpiError(2, "noFolder", { file });
  const there = await found(file);
  if (there?.isDirectory() === true) throw new KpiError(2, "outIsFolder", { file });
  // A device is written to where it is; for a file, another takes its place, which the folder has to allow.
  const needed = there === null ? [folder] : there.isFile() ? [folder, file] : [file];
  const allowed = await Promise.all(needed.map(mayWrite));
  if (allowed.includes(false)) throw new KpiError(2, "readOnly", { file });
}
