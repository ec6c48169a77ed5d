import type { Role } from "../../data/table";
import type { OwnPart } from "./ownKpis";
import type { TargetField } from "./targets/targetTexts";

/** Names of the fields that problems point at. */
export const FIELD = {
  source: "source",
  kpis: "kpis",
  from: "from",
  to: "to",
  kind: (key: string): string => `kind of ${key}`,
  role: (key: string, role: Role): string => `${role} of ${key}`,
  dateOrder: (key: string): string => `date order of ${key}`,
  own: (id: string, part: OwnPart): string => `${part} of ${id}`,
  target: (id: string, field: TargetField): string => `${field} of ${id}`,
  setting: (key: string): string => `setting ${key}`,
} as const;
