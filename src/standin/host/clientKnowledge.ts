/** What the booted client knows of its own classes: wire members and loadable properties, by class name. */
export interface ClientKnowledge {
  /** True when the client's class has a member of that wire (PascalCase) name. */
  hasMember(className: string, member: string): boolean;
}

interface ClientClass {
  readonly prototype?: {
    readonly _className?: string;
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _navigationPropertyNames?: readonly string[];
  };
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads the client's classes at run time, so that no copy of them is kept. `namespaces` are e.g. the client's `Excel`. */
export function readClientKnowledge(
  namespaces: readonly Readonly<Record<string, unknown>>[]
): ClientKnowledge {
  const members = new Map<string, Set<string>>();
  for (const candidate of namespaces.flatMap((namespace) => Object.values(namespace))) {
    const prototype = (candidate as ClientClass | null)?.prototype;
    const className = typeof candidate === "function" ? classNameOf(prototype) : undefined;
    if (prototype && className) members.set(className, membersOf(prototype));
  }
  return { hasMember: (className, member) => members.get(className)?.has(member) ?? false };
}

/** Some prototypes answer their class name only on an instance; those are no wire classes. */
function classNameOf(prototype: ClientClass["prototype"]): string | undefined {
  try {
    return prototype?._className;
  } catch {
    return undefined;
  }
}

function membersOf(prototype: NonNullable<ClientClass["prototype"]>): Set<string> {
  const own = Object.getOwnPropertyNames(prototype).filter(
    (name) => !name.startsWith("_") && name !== "constructor"
  );
  const lists = [
    own,
    prototype._scalarPropertyOriginalNames ?? [],
    prototype._navigationPropertyNames ?? [],
  ];
  return new Set(lists.flat().map(pascal));
}
