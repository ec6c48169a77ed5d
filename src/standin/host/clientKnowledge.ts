/** What the booted client knows of its own classes and words, by wire (PascalCase) name. */
export interface ClientKnowledge {
  hasClass(className: string): boolean;
  hasMember(className: string, member: string): boolean;
  /** Members that a load may name. */
  isLoadable(className: string, member: string): boolean;
  /** Plain properties: what a load without names asks for. */
  scalars(className: string): readonly string[];
  /** True when an enumeration that has all the accepted words has this one too. */
  hasWord(word: unknown, accepted: readonly string[]): boolean;
}

interface ClientPrototype {
  readonly _className?: string;
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

interface ClientClass {
  readonly members: ReadonlySet<string>;
  readonly scalars: readonly string[];
  readonly navigation: ReadonlySet<string>;
}

type Namespace = Readonly<Record<string, unknown>>;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads the client's classes and words at run time, so that no copy of them is kept. `namespace` is its `Excel`. */
export function readClientKnowledge(namespace: Namespace): ClientKnowledge {
  const classes = classesOf(namespace);
  const enumerations = enumerationsOf(namespace);
  return {
    hasClass: (className) => classes.has(className),
    hasMember: (className, member) => classes.get(className)?.members.has(member) ?? false,
    isLoadable: (className, member) => {
      const found = classes.get(className);
      return (
        found !== undefined && (found.scalars.includes(member) || found.navigation.has(member))
      );
    },
    scalars: (className) => classes.get(className)?.scalars ?? [],
    hasWord: (word, accepted) =>
      enumerations.some((words) => words.has(word) && accepted.every((each) => words.has(each))),
  };
}

function classesOf(namespace: Namespace): Map<string, ClientClass> {
  const classes = new Map<string, ClientClass>();
  for (const candidate of Object.values(namespace)) {
    if (typeof candidate !== "function") continue;
    const prototype = candidate.prototype as ClientPrototype | undefined;
    const className = classNameOf(prototype);
    if (prototype && className) classes.set(className, describe(prototype));
  }
  return classes;
}

/** Some prototypes answer their class name only on an instance; those are no wire classes. */
function classNameOf(prototype: ClientPrototype | undefined): string | undefined {
  try {
    return prototype?._className;
  } catch {
    return undefined;
  }
}

function describe(prototype: ClientPrototype): ClientClass {
  const own = Object.getOwnPropertyNames(prototype).filter(
    (name) => !name.startsWith("_") && name !== "constructor"
  );
  const scalars = (prototype._scalarPropertyOriginalNames ?? []).filter(
    (name) => !name.startsWith("_")
  );
  const navigation = (prototype._navigationPropertyNames ?? []).map(pascal);
  return {
    members: new Set([...own.map(pascal), ...scalars, ...navigation]),
    scalars,
    navigation: new Set(navigation),
  };
}

function enumerationsOf(namespace: Namespace): ReadonlySet<unknown>[] {
  return Object.values(namespace)
    .filter((candidate): candidate is object => typeof candidate === "object" && candidate !== null)
    .map((candidate) => new Set(Object.values(candidate)));
}
