import type { Zone } from "../engine/engineTypes";
import { intersect } from "../edit/zones";

/** What is left of a zone when another is cut out: at most four rectangles. */
export function withoutZone(zone: Zone, cut: Zone): Zone[] {
  const common = intersect(zone, cut);
  if (!common) return [zone];
  const { top, bottom, left, right } = common;
  return [
    { ...zone, bottom: top - 1 },
    { ...zone, top: bottom + 1 },
    { top, bottom, left: zone.left, right: left - 1 },
    { top, bottom, left: right + 1, right: zone.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
