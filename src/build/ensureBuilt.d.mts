/** Builds the named bundles that are missing or older than their sources, for this machine. */
export function ensureBuilt(
  names: readonly ("addin" | "page" | "node")[],
  say?: (line: string) => void
): Promise<void>;
