import { ApiObject, HostGap, raise } from "./apiObject";
import type { ClientKnowledge } from "./clientKnowledge";

/** Finds members of API objects by wire name, and tells a gap of ours from a mistake of the add-in. */
export class Members {
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

  set(object: ApiObject, name: string, value: unknown): void {
    const { set } = this.descriptor(object, name);
    if (!set)
      return raise("InvalidOperation", `The property ${object.apiName}.${name} is read-only.`);
    set.call(object, value);
  }

  has(object: ApiObject, name: string): boolean {
    return find(object, name) !== undefined;
  }

  /** Wire names of the readable plain properties: what a load of everything gives. */
  scalars(object: ApiObject): string[] {
    const names = new Set<string>();
    for (
      let level = object as object;
      level !== ApiObject.prototype;
      level = Object.getPrototypeOf(level) as object
    ) {
      for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(level)))
        if (get && /^[A-Z]/.test(name)) names.add(name);
    }
    return [...names];
  }

  private descriptor(object: ApiObject, name: string): PropertyDescriptor {
    const found = find(object, name);
    this.used.add(`${object.apiName}.${name}`);
    if (found) return found;
    const knowledge = this.knowledge();
    if (!knowledge || knowledge.hasMember(object.apiName, name) || name.startsWith("_"))
      throw new HostGap(`${object.apiName}.${name}`);
    return raise(
      "InvalidArgument",
      `The property or method ${name} does not exist on ${object.apiName}.`
    );
  }
}

function find(object: ApiObject, name: string): PropertyDescriptor | undefined {
  for (
    let level = object as object | null;
    level && level !== ApiObject.prototype;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}
