import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes all files or none: each is complete beside its place before the first takes it. A file that is open
 * elsewhere, or a full disk, leaves everything as it was.
 */
export async function writeFiles(files: readonly (readonly [path: string, data: Uint8Array])[]) {
  const staged = files.map(([path, data]) => ({
    path,
    data,
    temporary: join(dirname(path), `.${basename(path)}.${process.pid}.tmp`),
  }));
  try {
    for (const { temporary, data } of staged) await writeFile(temporary, data);
    for (const { temporary, path } of staged) await rename(temporary, path);
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true });
  }
}
