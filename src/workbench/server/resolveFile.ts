import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/**
 * The file of a folder that a URL path names, or null when there is none. Nothing outside the folder is ever
 * answered: not by dots, not by encoded dots, not by links that lead out.
 */
export async function resolveFile(folder: string, urlPath: string): Promise<string | null> {
  const relative = decode(urlPath);
  if (relative === null || relative.includes("\0")) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, relative.replaceAll("\\", "/")));
    if (!file.startsWith(root + sep)) return null;
    return (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
