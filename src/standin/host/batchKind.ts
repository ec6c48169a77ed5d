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

/**
 * True for a batch that the add-in sent. The client's own batches, to its services and to release tracked objects, meet
 * no faults and are not counted.
 */
export function isForWorkbook({ Actions, ObjectPaths }: WireRequest): boolean {
  const isService = Object.values(ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === PATH.newObject
  );
  const calls = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  const isRelease = calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
  return !isService && !isRelease;
}
