import { ApiCollection, ApiObject } from "./apiObject";
import type { Members } from "./members";
import type { WireQuery } from "./wireTypes";

type Answer = Record<string, unknown>;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What the client needs to address an object again. */
export function identity(object: ApiObject): Answer {
  const id = (object as { readonly Id?: string }).Id;
  return {
    ...(id === undefined ? {} : { Id: id }),
    ...(object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId }),
  };
}

/** The answer to a load: selected properties, nested objects and items of collections. */
export function query(
  object: ApiObject,
  { Select = [], Expand = [], Top, Skip }: WireQuery,
  members: Members
): Answer {
  if (object instanceof ApiCollection)
    return queryItems(
      object,
      { Select, Expand, ...(Top ? { Top } : {}), ...(Skip ? { Skip } : {}) },
      members
    );
  const answer = identity(object);
  const wanted = [...Select, ...Expand];
  for (const path of wanted.length ? wanted : ["*"]) select(object, path, answer, members);
  return answer;
}

function queryItems(
  collection: ApiCollection,
  { Select = [], Expand = [], Top, Skip = 0 }: WireQuery,
  members: Members
): Answer {
  const items = collection.items().slice(Skip, Top ? Skip + Top : undefined);
  const own = Select.filter(
    (name) => members.has(collection, pascal(name)) && /^count$/i.test(name)
  );
  const answer: Answer = {};
  for (const name of own) answer[pascal(name)] = members.get(collection, pascal(name));
  const perItem = { Select: Select.filter((name) => !own.includes(name)), Expand };
  return { ...answer, _Items: items.map((item) => query(item, perItem, members)) };
}

function select(object: ApiObject, path: string, answer: Answer, members: Members): void {
  const [head = "", ...rest] = path.split(/[/.]/);
  if (head === "*" || head === "$all") return selectAll(object, answer, members);
  const name = pascal(head);
  const value = members.get(object, name);
  if (!(value instanceof ApiObject)) {
    answer[name] = value ?? null;
    return;
  }
  const inner = query(value, rest.length ? { Select: [rest.join("/")] } : {}, members);
  answer[name] = { ...(answer[name] as Answer | undefined), ...inner };
}

function selectAll(object: ApiObject, answer: Answer, members: Members): void {
  for (const name of members.scalars(object)) {
    const value = members.get(object, name);
    if (!(value instanceof ApiObject)) answer[name] = value ?? null;
  }
}
