import type { Role, TableKind } from "../../catalog/sources";
import type { Language } from "../language";
import { en } from "./en";
import type { RoleNames } from "./roleNames";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

const NAMES: Readonly<Record<Language, RoleNames>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/**
 * What a role of a kind of source is called.
 * @throws when the kind has no such role
 */
export function roleName(kind: TableKind, role: Role, language: Language): string {
  const names: Readonly<Partial<Record<Role, string>>> = NAMES[language][kind];
  const name = names[role];
  if (name === undefined) throw new Error(`A source of ${kind} has no ${role}`);
  return name;
}
