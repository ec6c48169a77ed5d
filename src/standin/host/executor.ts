import { ApiObject, HostGap, raise } from "./apiObject";
import type { ClientKnowledge } from "./clientKnowledge";
import { Failures } from "./Failures";
import { Members } from "./members";
import { PathResolver } from "./PathResolver";
import { identity, query } from "./query";
import { KEEP_REFERENCE, References } from "./References";
import {
  ACTION,
  type WireAction,
  type WireError,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from "./wireTypes";

export interface ExecutorOptions {
  /** The workbook that path type 1 means. */
  readonly root: ApiObject;
  /** Service objects by their full name, e.g. Microsoft.ExcelServices.CustomFunctions. */
  readonly services: ReadonlyMap<string, ApiObject>;
  readonly knowledge: () => ClientKnowledge | null;
  /** Runs the actions of a batch together; the workbook recalculates and undoes them as one. */
  readonly together: <T>(work: () => T) => T;
  /** Called before each action; may throw an ApiError to let the batch fail there. */
  readonly beforeAction?: (index: number) => void;
}

/**
 * Executes batches of the real client by name. Actions run in order; when one fails, those before it stay applied and
 * their results are reported, as the protocol provides for.
 */
export class Executor {
  readonly members: Members;
  readonly failures: Failures;
  private readonly references = new References();

  constructor(private readonly options: ExecutorOptions) {
    this.members = new Members(options.knowledge);
    this.failures = new Failures(options.knowledge, this.members.gaps);
  }

  execute(request: WireRequest): WireResponse {
    try {
      return this.options.together(() => this.run(request));
    } catch (error) {
      // The batch ran, the work around it did not end well, such as the calculation.
      return failed(this.failures.report(error, 0), []);
    }
  }

  private run(request: WireRequest): WireResponse {
    const { root, services, beforeAction } = this.options;
    const paths = new PathResolver(request.ObjectPaths, {
      root,
      services,
      members: this.members,
      references: this.references,
    });
    const results: WireResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        beforeAction?.(index);
        results.push({ ActionId: action.Id, Value: this.perform(action, paths) });
      } catch (error) {
        return failed(this.failures.report(error, index, paths.locate(action)), results);
      }
    }
    return { Results: results };
  }

  private perform(action: WireAction, paths: PathResolver): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    if (object === null) return onNullObject(action);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return identity(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return query(object, action.QueryInfo ?? {}, this.members);
      case ACTION.recursiveQuery:
        return query(object, action.RecursiveQueryInfo?.Queries["Root"] ?? {}, this.members);
      case ACTION.method:
        return this.callMethod(object, action, paths);
      case ACTION.setProperty:
        return this.setProperty(object, action.Name, paths.values(action.ArgumentInfo)[0]);
      case ACTION.update:
        return this.update(object, action.ObjectState ?? {});
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new HostGap(`action type ${action.ActionType}`);
    }
  }

  private callMethod(object: ApiObject, action: WireAction, paths: PathResolver): unknown {
    const args = paths.values(action.ArgumentInfo);
    const tracked = this.references.handle(object, action.Name, args);
    if (tracked.handled) return null;
    const result = this.members.call(object, action.Name, args);
    return result instanceof ApiObject ? identity(result) : (result ?? null);
  }

  private setProperty(object: ApiObject, name: string, value: unknown): null {
    if (value === null || value === undefined) return raise("InvalidArgument");
    this.members.set(object, name, value);
    return null;
  }

  /** Sets several properties; those of an object below are set there. */
  private update(object: ApiObject, state: Readonly<Record<string, unknown>>): null {
    for (const [key, value] of Object.entries(state)) {
      const name = key.charAt(0).toUpperCase() + key.slice(1);
      const below = isState(value) ? this.members.get(object, name) : undefined;
      if (below instanceof ApiObject && isState(value)) this.update(below, value);
      else this.setProperty(object, name, value);
    }
    return null;
  }
}

function failed(error: WireError, results: readonly WireResult[]): WireResponse {
  return { Error: error, ProcessedResults: { Results: results, TraceIds: [] } };
}

const isState = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const READS: readonly number[] = [
  ACTION.instantiate,
  ACTION.query,
  ACTION.queryAsJson,
  ACTION.recursiveQuery,
];

/** Reading or tracking a null object gives null; changing one fails, as Excel reports a missing item. */
function onNullObject({ ActionType, Name }: WireAction): null {
  return READS.includes(ActionType) || Name === KEEP_REFERENCE ? null : raise("ItemNotFound");
}
