/** A button of the add-in's ribbon group, as its manifest describes it. */
export interface RibbonCommand {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function to run; null shows the pane. */
  readonly functionName: string | null;
}

const ICON_SIZE = "32";

const attribute = (node: Element | null | undefined, name: string): string =>
  node?.getAttribute(name) ?? "";

/** Elements by local name: the manifest has several namespaces and no repeated names that matter. */
const within = (node: Element | Document, name: string): readonly Element[] => [
  ...node.getElementsByTagNameNS("*", name),
];

class Resources {
  constructor(
    private readonly manifest: Document,
    private readonly locale: string
  ) {}

  /** The value of a resource in the locale, else the default. */
  text(holder: Element | undefined): string {
    const id = attribute(holder, "resid");
    const resource = within(this.manifest, "Resources")
      .flatMap((resources) => [...resources.querySelectorAll("*")])
      .find((node) => node.getAttribute("id") === id);
    const override = [...(resource?.children ?? [])].find(
      (child) => child.getAttribute("Locale") === this.locale
    );
    return attribute(override, "Value") || attribute(resource, "DefaultValue");
  }
}

function command(control: Element, resources: Resources): RibbonCommand {
  const first = (name: string): Element | undefined => within(control, name)[0];
  const image = within(control, "Image").find((node) => attribute(node, "size") === ICON_SIZE);
  const isFunction = first("Action")?.getAttribute("xsi:type") === "ExecuteFunction";
  return {
    label: resources.text(first("Label")),
    tip: resources.text(first("Description")),
    // The workbench serves the add-in elsewhere than the manifest says.
    icon: new URL(resources.text(image), location.href).pathname.replace(/^\/?/, "/addin/"),
    functionName: isFunction ? (first("FunctionName")?.textContent?.trim() ?? null) : null,
  };
}

/** The buttons of a manifest's ribbon groups, labelled in a display language. */
export function manifestCommands(text: string, locale: string): readonly RibbonCommand[] {
  const manifest = new DOMParser().parseFromString(text, "text/xml");
  const resources = new Resources(manifest, locale);
  return within(manifest, "Control").map((control) => command(control, resources));
}
