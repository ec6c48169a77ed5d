import { checkResources } from "./checkResources";
import { orderProblem } from "./elementOrder";
import { child, descendants, parseManifest, type Element } from "./parseManifest";

/** What the checker needs from outside: width and height of an icon below the add-in's address, or null. */
export interface ManifestFiles {
  iconSize(path: string): { readonly width: number; readonly height: number } | null;
}

/**
 * What Excel would refuse in a manifest, found without the network: order, resource ids, lengths, addresses, icons,
 * one resource id for the shared runtime, and complete locales. An empty list means nothing was found.
 * Sources: the manifest reference (element ordering, resources, shared runtime) and the published length limits.
 */
export function checkManifest(
  text: string,
  files: ManifestFiles,
  locales: readonly string[]
): string[] {
  const root = parseManifest(text);
  const all = descendants(root);
  return [
    ...all.map((element) =>
      orderProblem(
        element.name,
        element.children.map(({ name }) => name)
      )
    ),
    ...identity(root),
    ...addresses(all),
    ...sharedRuntime(root),
    ...uniqueIds(all),
    ...localesOf(root, locales),
    ...checkResources(root, files, locales),
  ].filter((problem): problem is string => Boolean(problem));
}

function identity(root: Element): (string | undefined)[] {
  const id = child(root, "Id")?.text ?? "";
  const version = child(root, "Version")?.text ?? "";
  return [
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
      ? undefined
      : `Id requires a GUID, found ${id}`,
    /^\d+(\.\d+){3}$/.test(version) ? undefined : `Version requires four parts, found ${version}`,
    root.attributes["xsi:type"] === "TaskPaneApp"
      ? undefined
      : "OfficeApp requires xsi:type TaskPaneApp",
    child(root, "VersionOverrides")?.attributes["xsi:type"] === "VersionOverridesV1_0"
      ? undefined
      : "A task pane add-in supports VersionOverridesV1_0 only",
  ];
}

function addresses(all: readonly Element[]): string[] {
  return all
    .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
    .filter(
      (value): value is string =>
        value !== undefined && /^[a-z]+:\/\//i.test(value) && !value.startsWith("https://")
    )
    .map((value) => `Addresses require https, found ${value}`);
}

/** The shared runtime loads only when every place that starts it names one resource. */
function sharedRuntime(root: Element): (string | undefined)[] {
  const host = child(root, "VersionOverrides", "Hosts", "Host");
  const runtime = child(host, "Runtimes", "Runtime");
  const functions = child(host, "AllFormFactors", "ExtensionPoint");
  const resids = [
    runtime?.attributes["resid"],
    child(functions, "Page", "SourceLocation")?.attributes["resid"],
    child(host, "DesktopFormFactor", "FunctionFile")?.attributes["resid"],
    ...(host ? descendants(host) : [])
      .filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane")
      .map((action) => child(action, "SourceLocation")?.attributes["resid"]),
  ];
  const taskpaneIds = host ? descendants(host).filter(({ name }) => name === "TaskpaneId") : [];
  return [
    runtime?.attributes["lifetime"] === "long" ? undefined : "Runtime requires lifetime long",
    new Set(resids).size === 1 && resids[0]
      ? undefined
      : `The shared runtime requires one resid everywhere, found ${resids.join(", ")}`,
    taskpaneIds.length ? "A long runtime allows no TaskpaneId in an Action" : undefined,
  ];
}

function uniqueIds(all: readonly Element[]): string[] {
  const ids = all
    .map(({ attributes }) => attributes["id"])
    .filter((id): id is string => id !== undefined);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `The id ${id} is used twice`);
}

function localesOf(root: Element, locales: readonly string[]): string[] {
  return ["DisplayName", "Description"].flatMap((name) => {
    const element = child(root, name);
    const found = element?.children.map(({ attributes }) => attributes["Locale"]) ?? [];
    return locales
      .filter((locale) => !found.includes(locale))
      .map((locale) => `${name} requires a text for ${locale}`);
  });
}
