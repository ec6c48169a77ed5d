import { parseArgs } from "node:util";
import { SOURCE_KINDS } from "./addIn";
import { KpiError } from "./kpiError";

const TEXT = { type: "string" } as const;
const LIST = { type: "string", multiple: true } as const;
const SWITCH = { type: "boolean" } as const;

const KNOWN = {
  ...{ orders: TEXT, deals: TEXT, leads: TEXT, tickets: TEXT, survey: TEXT },
  ...{ subscriptions: TEXT, spend: TEXT },
  ...{ out: TEXT, json: TEXT, settings: TEXT, targets: TEXT, period: TEXT, goal: TEXT, by: TEXT },
  ...{ lang: TEXT, "date-order": TEXT, map: LIST },
  ...{ overwrite: SWITCH, live: SWITCH, help: SWITCH },
} as const;

type Token = ReturnType<typeof tokensOf>[number];

const tokensOf = (args: readonly string[]) =>
  parseArgs({
    ...{ args: [...args], options: KNOWN, tokens: true },
    ...{ strict: false, allowPositionals: true },
  }).tokens;

/** Says in our words what the parser would refuse in its own, in English. */
function refuse(token: Token): void {
  if (token.kind === "positional") throw new KpiError(2, "strayWord", { found: token.value });
  if (token.kind !== "option") return;
  const { rawName: option, name, value } = token;
  const known = (KNOWN as Readonly<Record<string, { readonly type: string }>>)[name];
  if (known === undefined) throw new KpiError(2, "unknownOption", { option });
  if (known.type === "boolean" && value !== undefined)
    throw new KpiError(2, "needsNoValue", { option });
  // What begins with a dash after an option is the next option: `--orders --out k.xlsx` lacks a file.
  if (known.type === "string" && (value ?? "-").startsWith("-"))
    throw new KpiError(2, "needsValue", { option });
  // An empty value, as of a variable that is not set, would be read as some other choice.
  if (value === "" && !SOURCE_KINDS.some((kind) => kind === name))
    throw new KpiError(2, "needsValue", { option });
}

/** Of an option given twice the parser would silently take the last. */
function refuseTwice(tokens: readonly Token[]): void {
  const names = tokens.flatMap((token) =>
    token.kind === "option" && token.name !== "map" ? [token.name] : []
  );
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new KpiError(2, "givenTwice", { option: `--${twice}` });
}

/** The options of a call with their values. @throws KpiError with exit code 2 when the call is wrong */
export function parseCall(args: readonly string[]) {
  const tokens = tokensOf(args);
  tokens.forEach(refuse);
  refuseTwice(tokens);
  return parseArgs({ args: [...args], options: KNOWN, strict: true }).values;
}
