import type { ManifestFiles } from "./checkManifest";
import { child, descendants, type Element } from "./parseManifest";

/** Longest texts of the schema, by resource list. */
const MAX_LENGTH: Readonly<Record<string, number>> = {
  "bt:Images": 2048,
  "bt:Urls": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};
const MAX_RESID = 32;
const REQUIRED_ICON_SIZES = ["16", "32", "80"];

/** Problems of resources: ids that point nowhere or are too long, texts too long or untranslated, icons absent or of the wrong size. */
export function checkResources(
  root: Element,
  files: ManifestFiles,
  locales: readonly string[]
): string[] {
  const lists = child(root, "VersionOverrides", "Resources")?.children ?? [];
  const byId = new Map(
    lists.flatMap((list) =>
      list.children.map((resource) => [resource.attributes["id"] ?? "", resource] as const)
    )
  );
  const used = descendants(root)
    .map(({ attributes }) => attributes["resid"])
    .filter((id): id is string => id !== undefined);
  return [
    ...used.filter((id) => !byId.has(id)).map((id) => `The resid ${id} names no resource`),
    ...[...byId.keys()]
      .filter((id) => !used.includes(id))
      .map((id) => `The resource ${id} is not used`),
    ...[...byId.keys()]
      .filter((id) => id.length > MAX_RESID)
      .map((id) => `The resid ${id} is longer than ${MAX_RESID}`),
    ...lists.flatMap((list) => tooLong(list)),
    ...lists
      .filter(({ name }) => name.endsWith("Strings"))
      .flatMap((list) => untranslated(list, locales)),
    ...icons(root, byId, files),
  ];
}

function tooLong(list: Element): string[] {
  const limit = MAX_LENGTH[list.name] ?? 0;
  return list.children.flatMap((resource) =>
    [resource, ...resource.children]
      .map(({ attributes }) => attributes["DefaultValue"] ?? attributes["Value"] ?? "")
      .filter((value) => value.length > limit || value.length === 0)
      .map(
        (value) =>
          `${resource.attributes["id"]} requires 1 to ${limit} characters, found ${value.length}`
      )
  );
}

/** A namespace is the same in every language, because workbooks name it. */
function untranslated(list: Element, locales: readonly string[]): string[] {
  return list.children
    .filter(({ attributes }) => attributes["id"] !== "Functions.Namespace")
    .flatMap((resource) => {
      const found = resource.children.map(({ attributes }) => attributes["Locale"]);
      return locales
        .filter((locale) => !found.includes(locale))
        .map((locale) => `${resource.attributes["id"]} requires a text for ${locale}`);
    });
}

function icons(root: Element, byId: ReadonlyMap<string, Element>, files: ManifestFiles): string[] {
  const groups = descendants(root).filter(({ name }) => name === "Icon");
  const sizes = groups.flatMap((icon) => {
    const found = icon.children.map(({ attributes }) => attributes["size"]);
    return REQUIRED_ICON_SIZES.filter((size) => !found.includes(size)).map(
      (size) => `An icon requires size ${size}`
    );
  });
  const images = groups
    .flatMap((icon) => icon.children)
    .map(({ attributes }) => ({
      size: Number(attributes["size"]),
      url: byId.get(attributes["resid"] ?? "")?.attributes["DefaultValue"] ?? "",
    }));
  const top = [
    { size: 32, url: child(root, "IconUrl")?.attributes["DefaultValue"] ?? "" },
    { size: 64, url: child(root, "HighResolutionIconUrl")?.attributes["DefaultValue"] ?? "" },
  ];
  return [
    ...sizes,
    ...[...top, ...images].flatMap(({ size, url }) => iconProblem(size, url, files)),
  ];
}

function iconProblem(size: number, url: string, files: ManifestFiles): string[] {
  const found = files.iconSize(new URL(url).pathname.slice(1));
  if (!found) return [`The icon ${url} does not exist`];
  return found.width === size && found.height === size
    ? []
    : [`The icon ${url} requires ${size} × ${size} pixels, found ${found.width} × ${found.height}`];
}
