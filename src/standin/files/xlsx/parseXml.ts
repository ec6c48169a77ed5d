import { XMLParser } from "fast-xml-parser";

/** An element as read: attributes, text and children by local name, without namespace prefixes. */
export interface XmlNode {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly (readonly [name: string, node: XmlNode])[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Turns on numeric character references such as &#10;, which titles on two lines have.
  htmlEntities: true,
});

type Ordered = Readonly<Record<string, unknown>>;

function toNode(name: string, raw: Ordered): XmlNode {
  const attributes = (raw[":@"] ?? {}) as Record<string, string>;
  const content = (raw[name] ?? []) as Ordered[];
  const text = content.map((child) => String(child["#text"] ?? "")).join("");
  const children = content.flatMap((child) => {
    const childName = elementName(child);
    return childName === undefined ? [] : [[childName, toNode(childName, child)] as const];
  });
  return { attributes, text, children };
}

function elementName(raw: Ordered): string | undefined {
  return Object.keys(raw).find((key) => key !== ":@" && key !== "#text");
}

/** The root element of a part. */
export function parseXml(text: string): XmlNode {
  const roots = parser.parse(text) as Ordered[];
  const root = roots.find((raw) => {
    const name = elementName(raw);
    return name !== undefined && !name.startsWith("?");
  });
  const name = root && elementName(root);
  if (!root || !name) throw new Error("a part of the file requires one XML element");
  return toNode(name, root);
}

/** The first element found by following names from a node, or undefined. */
export function find(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(
    (at, name) => at?.children.find(([childName]) => childName === name)?.[1],
    node
  );
}

/** All direct children of a name. */
export function findAll(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return (node?.children ?? [])
    .filter(([childName]) => childName === name)
    .map(([, child]) => child);
}

/** The `val` attribute at the end of a path: how drawing parts write most of what they say. */
export function valueAt(node: XmlNode | undefined, ...path: readonly string[]): string | undefined {
  return find(node, ...path)?.attributes["val"];
}

/** All text of an element and what is in it. */
export function textOf(node: XmlNode | undefined): string {
  if (!node) return "";
  return node.text + node.children.map(([, child]) => textOf(child)).join("");
}
