import { ApiCollection, ApiObject, HostGap, raise } from "./apiObject";
import type { Members } from "./members";
import type { References } from "./References";
import { PATH, type WireAction, type WireArguments, type WirePath } from "./wireTypes";

interface Surroundings {
  readonly root: ApiObject;
  readonly services: ReadonlyMap<string, ApiObject>;
  readonly members: Members;
  readonly references: References;
}

/** Turns the object paths of one batch into objects. Each path resolves once: an `Add` must not run twice. */
export class PathResolver {
  private readonly resolved = new Map<number, ApiObject | null>();
  private failedAt: string | undefined;

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly around: Surroundings
  ) {}

  resolve(id: number): ApiObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id] ?? raise("InvalidObjectPath");
    const object = this.followOrNote(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Argument values with object references replaced by the objects. */
  values(info: WireArguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.value(value, references?.[index]));
  }

  /** Class and member that failed, as Excel names the location of an error. */
  locate(action: WireAction): string | undefined {
    if (this.failedAt) return this.failedAt;
    const owner = this.resolved.get(action.ObjectPathId);
    return owner ? memberOf(owner, action.Name) : undefined;
  }

  private followOrNote(path: WirePath): ApiObject | null {
    try {
      return this.follow(path);
    } catch (error) {
      // The innermost path is the one that failed.
      const parent = this.resolved.get(path.ParentObjectPathId ?? -1);
      if (parent) this.failedAt ??= memberOf(parent, path.Name || "getItem");
      throw error;
    }
  }

  private follow(path: WirePath): ApiObject | null {
    const { root, services, references, members } = this.around;
    switch (path.ObjectPathType) {
      case PATH.global:
        return root;
      case PATH.newObject:
        return services.get(path.Name) ?? gap(path.Name);
      case PATH.reference:
        return references.get(path.Name);
      case PATH.nullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.method:
        return objectFrom(
          members.call(parent, path.Name, this.values(path.ArgumentInfo)),
          parent,
          path
        );
      case PATH.property:
        return objectFrom(members.get(parent, path.Name), parent, path);
      case PATH.indexer:
        return indexed(parent, this.values(path.ArgumentInfo));
      default:
        throw new HostGap(`object path type ${path.ObjectPathType}`);
    }
  }

  private value(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value))
      return value.map((item, index) =>
        this.value(item, Array.isArray(reference) ? reference[index] : undefined)
      );
    if (typeof reference === "number" && reference > 0) return this.argument(reference);
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value)
      return this.argument(Number(value._ObjectPathId));
    return value;
  }

  /** A null object as an argument is a missing item, never an argument that was left out. */
  private argument(id: number): ApiObject {
    return this.resolve(id) ?? raise("ItemNotFound");
  }
}

function memberOf(owner: ApiObject, wireName: string): string {
  const member = wireName.charAt(0).toLowerCase() + wireName.slice(1);
  return member ? `${owner.apiName}.${member}` : owner.apiName;
}

function gap(member: string): never {
  throw new HostGap(member);
}

function objectFrom(value: unknown, parent: ApiObject, path: WirePath): ApiObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof ApiObject) return value;
  throw new TypeError(`${parent.apiName}.${path.Name} gave no object`);
}

function indexed(parent: ApiObject, [key]: readonly unknown[]): ApiObject {
  if (!(parent instanceof ApiCollection)) return gap(`${parent.apiName} by key`);
  return (parent.item(key as string | number) as ApiObject | null) ?? raise("ItemNotFound");
}
