import { ApiCollection, ApiObject } from "./apiObject";
import type { Members } from "./members";
import type { WireQuery } from "./wireTypes";

type Answer = Record<string, unknown>;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What the client needs to address an object again. */
export function identity(object: ApiObject): Answer {
  const { Id, _Id } = object as { readonly Id?: string; readonly _Id?: string };
  return {
    ...(Id === undefined ? {} : { Id }),
    ...(_Id === undefined ? {} : { _Id }),
    ...(object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId }),
  };
}

/** The answer to a load: selected properties, nested objects and items of collections. */
export function query(object: ApiObject, wanted: WireQuery, members: Members): Answer {
  if (object instanceof ApiCollection) return queryItems(object, wanted, members);
  const answer = identity(object);
  const paths = [...(wanted.Select ?? []), ...(wanted.Expand ?? [])];
  for (const path of paths.length > 0 ? paths : ["*"]) select(object, path, answer, members);
  return answer;
}

/** Properties of a collection are few; a name that is none of them is a property of its items. */
function queryItems(
  collection: ApiCollection,
  { Select = [], Expand = [], Top, Skip = 0 }: WireQuery,
  members: Members
): Answer {
  const isOwn = (name: string): boolean => /^count$/i.test(name);
  const answer: Answer = {};
  for (const name of Select.filter(isOwn).map(pascal))
    answer[name] = members.load(collection, name);
  const perItem = {
    Select: Select.filter((name) => !isOwn(name)).flatMap(belowItems),
    Expand: Expand.flatMap(belowItems),
  };
  const items = collection.items().slice(Skip, Top ? Skip + Top : undefined);
  return { ...answer, _Items: items.map((item) => query(item, perItem, members)) };
}

/** The client names the items of a nested collection on the way to their properties. */
function belowItems(path: string): string[] {
  const below = path.replace(/^items(\/|$)/i, "");
  return below ? [below] : [];
}

function select(object: ApiObject, path: string, answer: Answer, members: Members): void {
  const [head = "", ...rest] = path.split(/[/.]/);
  if (head === "*" || head === "$all") return selectAll(object, answer, members);
  const name = pascal(head);
  const value = members.load(object, name);
  if (!(value instanceof ApiObject)) {
    answer[name] = value ?? null;
    return;
  }
  const inner = query(value, rest.length > 0 ? { Select: [rest.join("/")] } : {}, members);
  answer[name] = merge(answer[name] as Answer | undefined, inner);
}

/** Two selections below the same object are one answer, item by item in collections. */
function merge(before: Answer = {}, after: Answer): Answer {
  const merged: Answer = { ...before };
  for (const [name, value] of Object.entries(after)) {
    const known = merged[name];
    merged[name] =
      name === "_Items" && Array.isArray(known)
        ? (value as Answer[]).map((item, index) => merge(known[index] as Answer, item))
        : isAnswer(known) && isAnswer(value)
          ? merge(known, value)
          : value;
  }
  return merged;
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function selectAll(object: ApiObject, answer: Answer, members: Members): void {
  for (const name of members.scalars(object)) {
    const value = members.get(object, name);
    if (!(value instanceof ApiObject)) answer[name] = value ?? null;
  }
}
