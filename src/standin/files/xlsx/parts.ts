import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The text parts of an Office file by path. */
export type Parts = ReadonlyMap<string, string>;

/** Unpacks the parts whose path is wanted. */
export function readParts(bytes: Uint8Array, wanted: (path: string) => boolean): Parts {
  const files = unzipSync(bytes, { filter: ({ name }) => wanted(name) });
  return new Map(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
}

/** Paths of all parts, without unpacking any. */
export function partPaths(bytes: Uint8Array): readonly string[] {
  const paths: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => (paths.push(name), false) });
  return paths;
}

/** The same file with parts changed or added. */
export function changeParts(
  bytes: Uint8Array,
  change: (parts: Map<string, string>) => void
): Uint8Array {
  const files = unzipSync(bytes);
  const before = new Map(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
  const after = new Map(before);
  change(after);
  for (const [path, text] of after) {
    if (before.get(path) !== text) files[path] = strToU8(text);
  }
  return zipSync(files, { level: 6 });
}

/** Target paths by relationship id of a part, from its `.rels` part; relative targets are resolved. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** The path a relationship points to, seen from the part that has it. */
export function resolveTarget(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const segments = from.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
