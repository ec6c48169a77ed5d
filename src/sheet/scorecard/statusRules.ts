import { LANGUAGES } from "../../i18n/language";
import { sheetTexts } from "../../i18n/sheet";
import { cellName } from "../formulas/cellName";
import { textLiteral } from "../formulas/textLiteral";
import type { Area, BlockContent, Place } from "../plan";
import { PALETTE } from "../style/palette";
import { SCORECARD_INDEX } from "./columns";
import { statusLabel, type Status } from "./status";

const STATUS_COLORS: readonly (readonly [Status, string])[] = [
  ["onTarget", PALETTE.good],
  ["watch", PALETTE.watch],
  ["offTarget", PALETTE.bad],
];

/** True for a cell that says a status in any language: a rule stays when the sheet is built anew in another one. */
function saysStatus(cell: string, status: Status): string {
  const labels = LANGUAGES.map((language) => statusLabel(status, sheetTexts[language].status));
  return `OR(${labels.map((label) => `${cell}=${textLiteral(label)}`).join(",")})`;
}

/** Colour only repeats what symbol and word say. */
export function statusRules(cells: Area, place: Place): BlockContent["rules"] {
  const first = `$${cellName(place.row + 1, place.column + SCORECARD_INDEX.status)}`;
  return STATUS_COLORS.map(([status, color]) => ({
    type: "formula",
    area: cells,
    formula: `=${saysStatus(first, status)}`,
    color,
  }));
}
