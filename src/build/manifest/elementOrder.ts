/**
 * Order and required children of the elements that Excel checks by order, as published in the manifest reference
 * (element ordering, shared runtime). A trailing ? marks an optional child, * one that may repeat or be absent.
 */
export const ELEMENT_ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId?",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains?",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources", "WebApplicationInfo?"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint*"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["OverriddenByRibbonApi?", "Label", "Icon", "Control*"],
  Control: ["OverriddenByRibbonApi?", "Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** What is wrong with the children of an element, or nothing. */
export function orderProblem(name: string, children: readonly string[]): string | undefined {
  const rule = ELEMENT_ORDER[name];
  // The first Hosts list only names the application; its Host has nothing to order.
  if (!rule || (name === "Host" && children.length === 0)) return undefined;
  let at = 0;
  for (const entry of rule) {
    const wanted = entry.replace(/[?*]$/, "");
    const before = at;
    while (children[at] === wanted) at++;
    const count = at - before;
    if (count === 0 && !/[?*]$/.test(entry))
      return `${name} requires ${wanted} at position ${at + 1}, found ${children[at] ?? "nothing"}`;
    if (count > 1 && !entry.endsWith("*")) return `${name} has ${count} elements ${wanted}`;
  }
  return at < children.length ? `${name} has ${children[at]} out of order` : undefined;
}
