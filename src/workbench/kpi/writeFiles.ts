import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

interface Staged {
  readonly path: string;
  readonly data: Uint8Array;
  /** Where the data wait until all are complete; null for what is no file on disk. */
  readonly temporary: string | null;
}

/** Devices and pipes, such as /dev/stdout, are written to: a file must not take their place. A link stays one. */
async function staged([given, data]: readonly [path: string, data: Uint8Array]): Promise<Staged> {
  const path = await realpath(given).catch(() => given);
  const found = await stat(path).catch(() => null);
  const isFile = found === null || found.isFile();
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  return { path, data, temporary: isFile ? temporary : null };
}

/**
 * Writes all files or none: each is complete beside its place before the first takes it. A file that is open
 * elsewhere, or a full disk, leaves everything as it was.
 */
export async function writeFiles(files: readonly (readonly [path: string, data: Uint8Array])[]) {
  const all = await Promise.all(files.map(staged));
  try {
    for (const { path, temporary, data } of all) await writeFile(temporary ?? path, data);
    for (const { temporary, path } of all) if (temporary !== null) await rename(temporary, path);
  } finally {
    for (const { temporary } of all) if (temporary !== null) await rm(temporary, { force: true });
  }
}
