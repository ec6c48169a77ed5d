import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { KpiError } from "./kpiError";

interface Staged {
  /** The name it was asked for under. */
  readonly given: string;
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
  return { given, path, data, temporary: isFile ? temporary : null };
}

const REASONS: Readonly<Record<string, "diskFull" | "inUse" | "readOnly">> = {
  ...{ ENOSPC: "diskFull", EDQUOT: "diskFull" },
  ...{ EBUSY: "inUse", EPERM: "inUse", ETXTBSY: "inUse" },
  ...{ EACCES: "readOnly", EROFS: "readOnly" },
};

/** Does a step of writing a file. @throws KpiError that names the file and says why it was not written */
async function writing({ given: file }: Staged, step: Promise<void>): Promise<void> {
  try {
    await step;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const key = REASONS[code];
    if (key !== undefined) throw new KpiError(1, key, { file });
    throw new KpiError(1, "notWritten", { file, detail: code || String(error) });
  }
}

/**
 * Writes all files or none: each is complete beside its place before the first takes it. A file that is open
 * elsewhere, or a full disk, leaves everything as it was.
 * @throws KpiError with exit code 1 for the file that was not written
 */
export async function writeFiles(files: readonly (readonly [path: string, data: Uint8Array])[]) {
  const all = await Promise.all(files.map(staged));
  try {
    for (const one of all) await writing(one, writeFile(one.temporary ?? one.path, one.data));
    for (const one of all)
      if (one.temporary !== null) await writing(one, rename(one.temporary, one.path));
  } finally {
    for (const { temporary } of all) if (temporary !== null) await rm(temporary, { force: true });
  }
}
