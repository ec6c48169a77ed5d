import { ACTION, PATH, type WireRequest } from "./wireTypes";

/** Calls that leave the workbook as it is. */
const HARMLESS = /^(_|Get|Is|Activate$|Select$|Suspend|Calculate$)/;

/** True when an action writes. A call whose result is an object, such as `add`, runs when its path is instantiated. */
export function changesWorkbook({ Actions, ObjectPaths }: WireRequest, index: number): boolean {
  const action = Actions[index];
  if (!action) return false;
  const path = ObjectPaths[action.ObjectPathId];
  switch (action.ActionType) {
    case ACTION.setProperty:
    case ACTION.update:
      return true;
    case ACTION.method:
      return !HARMLESS.test(action.Name);
    case ACTION.instantiate:
      return path?.ObjectPathType === PATH.method && !HARMLESS.test(path.Name);
    default:
      return false;
  }
}

/** Batches of the client's own services leave the workbook alone: they meet none of its faults and are not counted. */
export function isForWorkbook({ ObjectPaths }: WireRequest): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType !== PATH.newObject);
}
