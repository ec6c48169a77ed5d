type GroupBy = <Item>(
  items: Iterable<Item>,
  keyOf: (item: Item, index: number) => PropertyKey
) => Record<PropertyKey, Item[]>;

/** Object.groupBy for Node 20, which the spreadsheet engine calls and this runtime may lack. */
export const groupBy: GroupBy = (items, keyOf) => {
  const groups = Object.create(null) as ReturnType<GroupBy>;
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item as never);
  return groups as never;
};

const object = Object as unknown as { groupBy?: GroupBy };
object.groupBy ??= groupBy;
