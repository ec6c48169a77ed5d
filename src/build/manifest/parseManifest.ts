import { XMLParser } from "fast-xml-parser";

/** An element of the manifest: its local name, attributes, children and text, in document order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Record<string, unknown>;

/** The root element of a manifest text. */
export function parseManifest(text: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    ignoreDeclaration: true,
    parseTagValue: false,
  });
  const root = (parser.parse(text) as Parsed[])
    .map(toElement)
    .find((element) => element.name === "OfficeApp");
  if (!root) throw new Error("A manifest requires the root element OfficeApp");
  return root;
}

function toElement(node: Parsed): Element {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const content = (node[name] as Parsed[] | undefined) ?? [];
  const nested = Array.isArray(content) ? content : [];
  return {
    name,
    attributes: (node[":@"] as Record<string, string> | undefined) ?? {},
    children: nested.filter((child) => !("#text" in child)).map(toElement),
    text: nested
      .map((child) => ("#text" in child ? String(child["#text"]) : ""))
      .join("")
      .trim(),
  };
}

/** All elements below (and with) the given one, in document order. */
export const descendants = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(descendants),
];

export const childrenNamed = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

export const child = (
  element: Element | undefined,
  ...path: readonly string[]
): Element | undefined =>
  path.reduce<Element | undefined>(
    (found, name) => found?.children.find((candidate) => candidate.name === name),
    element
  );
