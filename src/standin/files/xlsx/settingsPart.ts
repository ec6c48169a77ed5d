import { findAll, find, parseXml } from "./parseXml";
import type { Parts } from "./parts";
import { element as el, xmlDocument } from "./xml";

/**
 * Settings of add-ins, where Excel keeps them: the property bag of a web extension that hangs on the package's
 * task panes. The pane is marked invisible, so that nobody is asked to install anything on opening.
 * That Excel accepts exactly these parts is a guess: see guesses.ts.
 */

/** Which add-in the settings belong to, as its manifest says. */
export interface AddInIdentity {
  readonly id: string;
  readonly version: string;
}

const FOLDER = "xl/webextensions";
const EXTENSION = `${FOLDER}/webextension1.xml`;
const PANES = `${FOLDER}/taskpanes.xml`;
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_2011 = "http://schemas.microsoft.com/office/2011/relationships";
const NOBODY: AddInIdentity = { id: "00000000-0000-0000-0000-000000000000", version: "1.0.0.0" };
const CONTENT_TYPES = {
  [EXTENSION]: "application/vnd.ms-office.webextension+xml",
  [PANES]: "application/vnd.ms-office.webextensiontaskpanes+xml",
};

function extensionXml(settings: Readonly<Record<string, unknown>>, addIn: AddInIdentity): string {
  const properties = Object.entries(settings).map(([name, value]) =>
    el("we:property", { name, value: JSON.stringify(value) })
  );
  return xmlDocument(
    el(
      "we:webextension",
      {
        "xmlns:we": "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
        "xmlns:r": RELATIONSHIPS,
        id: `{${addIn.id.toUpperCase()}}`,
      },
      el("we:reference", {
        id: addIn.id,
        version: addIn.version,
        store: "developer",
        storeType: "Registry",
      }),
      el("we:alternateReferences"),
      el("we:properties", {}, ...properties),
      el("we:bindings"),
      el("we:snapshot")
    )
  );
}

function panesXml(): string {
  const reference = el("wetp:webextensionref", { "xmlns:r": RELATIONSHIPS, "r:id": "rId1" });
  const pane = { dockstate: "right", visibility: 0, width: 350, row: 0 };
  return xmlDocument(
    el(
      "wetp:taskpanes",
      { "xmlns:wetp": "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" },
      el("wetp:taskpane", pane, reference)
    )
  );
}

const relationship = (id: string, type: string, target: string): string =>
  el("Relationship", { Id: id, Type: `${OFFICE_2011}/${type}`, Target: target });

/** Adds the settings to the parts of a file; nothing is added when there are none. */
export function addSettings(
  parts: Map<string, string>,
  settings: Readonly<Record<string, unknown>>,
  addIn: AddInIdentity = NOBODY
): void {
  if (Object.keys(settings).length === 0) return;
  parts.set(EXTENSION, extensionXml(settings, addIn));
  parts.set(PANES, panesXml());
  const toExtension = relationship("rId1", "webextension", "webextension1.xml");
  parts.set(
    `${FOLDER}/_rels/taskpanes.xml.rels`,
    xmlDocument(el("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }, toExtension))
  );
  const toPanes = relationship("rIdAddIn", "webextensiontaskpanes", PANES);
  edit(parts, "_rels/.rels", "</Relationships>", toPanes);
  const types = Object.entries(CONTENT_TYPES).map(([path, type]) =>
    el("Override", { PartName: `/${path}`, ContentType: type })
  );
  edit(parts, "[Content_Types].xml", "</Types>", types.join(""));
}

function edit(parts: Map<string, string>, path: string, before: string, added: string): void {
  const text = parts.get(path);
  if (text === undefined) throw new Error(`a written file requires the part ${path}`);
  parts.set(
    path,
    text.replace(before, () => added + before)
  );
}

/** A property's value is JSON text; what is not stays as it is. */
function parseValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Settings of all web extensions of a file, later parts winning. */
export function readSettings(parts: Parts): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  for (const [path, text] of parts) {
    if (!/\/webextension\d*\.xml$/.test(path)) continue;
    for (const { attributes } of findAll(find(parseXml(text), "properties"), "property")) {
      settings[attributes["name"] ?? ""] = parseValue(attributes["value"] ?? "");
    }
  }
  return settings;
}
