import { roleName } from "../../../i18n/roles";
import { missingRoles } from "../../../data/source/requiredRoles";
import type { Role } from "../../../data/table";
import { listOf } from "../../view/listOf";
import { FIELD } from "../fields";
import { type PaneState, sourcesOf } from "../paneState";
import type { Problem } from "../problems";
import { asksDateOrder, type ChosenSource, mappingInForce } from "../source";
import { alternativesTo } from "../sourceRoles";

/** Roles that are asked for; an amount that is a product is asked for by its parts. */
function missing(source: ChosenSource): readonly Role[] {
  const { kind, mapping, amountFrom } = source;
  const roles = missingRoles(kind, mappingInForce(source));
  if (kind !== "orders" || amountFrom === "column") return roles;
  const parts = (["quantity", "unitPrice"] as const).filter((role) => mapping[role] === undefined);
  return roles.flatMap((role) => (role === "amount" ? parts : role));
}

function missingColumns(source: ChosenSource): Problem[] {
  const { key, kind } = source;
  return missing(source).map((role) => ({
    ...{ step: "data", field: FIELD.role(key, role), detail: key },
    text: ({ problems }, language) => {
      const names = alternativesTo(kind, role).map((one) => roleName(kind, one, language));
      return kind !== "orders" && names.length > 1
        ? problems.missingAny(listOf(names, language))
        : problems.missing(roleName(kind, role, language));
    },
  }));
}

/** A column that plays two roles: the later role is asked about. Breaking down by a role's own column is fine. */
function sharedColumns(source: ChosenSource): Problem[] {
  const { key, kind } = source;
  const roles = (Object.entries(mappingInForce(source)) as [Role, number][]).filter(
    ([role]) => role !== "by"
  );
  return roles.flatMap(([role, column], i) => {
    const other = roles.slice(0, i).find(([, taken]) => taken === column)?.[0];
    if (other === undefined) return [];
    const text: Problem["text"] = ({ problems }, language) =>
      problems.twice(roleName(kind, other, language), roleName(kind, role, language));
    return [{ step: "data", field: FIELD.role(key, role), detail: key, text }];
  });
}

function unansweredOrder(source: ChosenSource): Problem[] {
  if (!asksDateOrder(source) || source.dateOrder !== null) return [];
  const { key } = source;
  const text: Problem["text"] = ({ problems }) => problems.dateOrder;
  return [{ step: "data", field: FIELD.dateOrder(key), detail: key, text }];
}

/** A build reads one source of each kind: the later of two is asked about. */
function sameKind(source: ChosenSource, before: readonly ChosenSource[]): Problem[] {
  const { key, kind } = source;
  const other = before.find((one) => one.kind === kind);
  if (other === undefined) return [];
  const text: Problem["text"] = ({ problems, kinds }) =>
    problems.sameKind(kinds[kind], other.info.label, source.info.label);
  return [{ step: "data", field: FIELD.kind(key), detail: key, text }];
}

export function dataProblems(state: PaneState): Problem[] {
  const sources = sourcesOf(state);
  if (sources.length === 0)
    return [{ step: "data", field: FIELD.source, text: ({ problems }) => problems.noSource }];
  return sources.flatMap((source, i) => [
    ...sameKind(source, sources.slice(0, i)),
    ...missingColumns(source),
    ...sharedColumns(source),
    ...unansweredOrder(source),
  ]);
}
