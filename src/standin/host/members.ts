import { ApiObject, HostGap, raise } from "./apiObject";
import type { ClientKnowledge } from "./clientKnowledge";

/** Finds members of API objects by wire name, and tells a gap of ours from a mistake of the add-in. */
export class Members {
  /** Members that Excel has, the add-in asked for and the stand-in lacks, as Class.Member. */
  readonly gaps = new Set<string>();
  private readonly used = new Set<string>();

  constructor(private readonly knowledge: () => ClientKnowledge | null) {}

  /** Members the add-in has used, as Class.Member. */
  get usedMembers(): string[] {
    return [...this.used].sort();
  }

  call(object: ApiObject, name: string, args: readonly unknown[]): unknown {
    const method = this.descriptor(object, name).value as unknown;
    if (typeof method !== "function") throw new TypeError(`${object.apiName}.${name} is no method`);
    // The client sends null for an argument that was left out.
    return (method as (...values: unknown[]) => unknown).apply(
      object,
      args.map((value) => value ?? undefined)
    );
  }

  get(object: ApiObject, name: string): unknown {
    const { get } = this.descriptor(object, name);
    return get ? get.call(object) : (object as unknown as Record<string, unknown>)[name];
  }

  /** The value of a member that a load names: only what the client's class can load. */
  load(object: ApiObject, name: string): unknown {
    const known = this.knowledge();
    if (known?.hasClass(object.apiName) && !known.isLoadable(object.apiName, name))
      return raise("InvalidArgument", `${object.apiName} has no property ${name} to load.`);
    return this.get(object, name);
  }

  set(object: ApiObject, name: string, value: unknown): void {
    const { set } = this.descriptor(object, name);
    if (!set)
      return raise("InvalidOperation", `The property ${object.apiName}.${name} is read-only.`);
    set.call(object, value);
  }

  /**
   * The plain properties that a load without names gives. One that the stand-in lacks is left out, so that the others
   * can be read, and counts as a gap.
   */
  scalars(object: ApiObject): string[] {
    const known = this.knowledge();
    if (!known?.hasClass(object.apiName)) return ownGetters(object);
    const names = known.scalars(object.apiName);
    for (const name of names) if (!find(object, name)) this.gaps.add(`${object.apiName}.${name}`);
    return names.filter((name) => find(object, name));
  }

  private descriptor(object: ApiObject, name: string): PropertyDescriptor {
    const found = find(object, name);
    this.used.add(`${object.apiName}.${name}`);
    if (found) return found;
    const known = this.knowledge();
    if (!known || known.hasMember(object.apiName, name) || name.startsWith("_"))
      throw new HostGap(`${object.apiName}.${name}`);
    return raise("InvalidArgument", `${object.apiName} has no property or method ${name}.`);
  }
}

/** The object's own classes, from the most special one up to the common base. */
function* levels(object: ApiObject): Generator<object> {
  let level = object as object | null;
  while (level && level !== ApiObject.prototype) {
    yield level;
    level = Object.getPrototypeOf(level) as object | null;
  }
}

function find(object: ApiObject, name: string): PropertyDescriptor | undefined {
  for (const level of levels(object)) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

function ownGetters(object: ApiObject): string[] {
  const names = new Set<string>();
  for (const level of levels(object))
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(level)))
      if (get && /^[A-Z]/.test(name)) names.add(name);
  return [...names];
}
