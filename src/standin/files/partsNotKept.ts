import { hasOtherDrawings } from "./xlsx/chart/drawing";
import { readChart } from "./xlsx/chart/readChart";
import { partPaths, readParts } from "./xlsx/parts";
import { readNames } from "./xlsx/workbookXml";

/** Kinds of content that are lost when a file is read and written again. */
export type LostKind =
  | "chart"
  | "comment"
  | "control"
  | "drawing"
  | "external"
  | "macro"
  | "other"
  | "pivot"
  | "sheetName";

/** Parts by path. `null`: kept, or made anew by every program that saves a file. */
const KINDS: readonly (readonly [RegExp, LostKind | null])[] = [
  [/^(\[Content_Types\]\.xml|docProps\/|customXml\/)|\.rels$/, null],
  [/^xl\/(workbook|styles|sharedStrings|calcChain|metadata)\.xml$/, null],
  [/^xl\/(theme|worksheets|tables|webextensions|printerSettings|richData)\//, null],
  [/^xl\/(drawings\/drawing|charts\/)/, null],
  [/^xl\/(comments|threadedComments|persons|drawings\/vmlDrawing)/, "comment"],
  [/^xl\/media\//, "drawing"],
  [/^xl\/(pivot|slicer|timeline)/, "pivot"],
  [/^xl\/externalLinks\//, "external"],
  [/^xl\/vba/, "macro"],
  [/^xl\/(ctrlProps|activeX)\//, "control"],
];

function kindOf(path: string): LostKind | null {
  const known = KINDS.find(([pattern]) => pattern.test(path));
  return known ? known[1] : "other";
}

/** What reading a file and writing it again would lose. */
export function partsNotKept(bytes: Uint8Array): readonly LostKind[] {
  const lost = new Set<LostKind>();
  const note = (kind: LostKind | null): void => {
    if (kind !== null) lost.add(kind);
  };
  partPaths(bytes)
    .filter((path) => !path.endsWith("/"))
    .map(kindOf)
    .forEach(note);
  const parts = readParts(bytes, (path) =>
    /^xl\/(workbook|drawings\/drawing\d+|charts\/chart\d+)\.xml$/.test(path)
  );
  for (const [path, text] of parts) {
    if (path.startsWith("xl/charts/") && readChart(text) === null) note("chart");
    if (path.startsWith("xl/drawings/") && hasOtherDrawings(text)) note("drawing");
  }
  if (readNames(parts.get("xl/workbook.xml") ?? "<workbook/>").sheetNames.length > 0)
    note("sheetName");
  return [...lost].sort();
}
