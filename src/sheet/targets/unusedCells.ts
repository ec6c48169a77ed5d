import type { KpiFact, NoteFact, SheetFacts } from "../facts";
import { aboutNote } from "../notes/aboutNote";
import { scoreRow } from "../scorecard/scoreRow";
import { numberSetting, type NumberKey, SETTING_DEFAULTS } from "./settingKeys";
import { TARGET_NUMBERS, TARGET_WORDS } from "./targetColumns";
import { targetFacts } from "./targetTable";

const WORDS = ["active", "direction"] as const;

/** Settings of which the second never counts where it is above the first. */
const DESCENDING: readonly (readonly [NumberKey, NumberKey])[] = [
  ["green_from", "amber_from"],
  ["grade_a", "grade_b"],
  ["grade_b", "grade_c"],
];

type Known = Pick<SheetFacts, "kpis" | "targets" | "settings" | "text" | "language">;

const isText = (value: string | number | undefined): value is string =>
  typeof value === "string" && value.trim() !== "";

/** A target that is a number but gives no attainment: it has no ratio, or its range no length. */
function unreachable(
  { id, name, definition, value }: KpiFact,
  { targets, settings, text }: Known
): string[] {
  const isRange = definition.lowest !== undefined;
  const facts = { ...targetFacts(id, targets, settings), isRange };
  if (facts.target === null || scoreRow(value ?? 1, facts).attainment !== null) return [];
  const { noRange, noRatio } = text.targets.unused;
  const hasRange = facts.worst !== null && facts.best !== null;
  return [isRange || hasRange ? noRange(name) : noRatio(name)];
}

/** A KPI whose own thresholds stand the wrong way round. */
function crossed({ id, name }: KpiFact, { targets, settings, text }: Known): string[] {
  const values = targets.find((line) => line.id === id)?.values;
  const hasOwn = [values?.green_from, values?.amber_from].some((own) => typeof own === "number");
  const { active, greenFrom, amberFrom } = targetFacts(id, targets, settings);
  if (!active || !hasOwn || amberFrom <= greenFrom) return [];
  const { columns, unused } = text.targets;
  return [unused.thresholds(name, columns.amber_from, columns.green_from)];
}

/** Why cells of a KPI's row of the targets do not count, a sentence for each. */
function unusedOf(kpi: KpiFact, known: Known): string[] {
  const { columns, unused } = known.text.targets;
  const values = known.targets.find(({ id }) => id === kpi.id)?.values;
  if (values === undefined) return [];
  const texts = TARGET_NUMBERS.flatMap((column) => {
    const found = values[column];
    return isText(found) ? [unused.notNumber(kpi.name, columns[column], found)] : [];
  });
  const words = WORDS.flatMap((column) => {
    const [found, choices] = [String(values[column]), TARGET_WORDS[column]];
    if (values.target === "" || choices.some((word) => word === found.toLowerCase())) return [];
    return [
      unused.notWord(kpi.name, columns[column], found, choices.join(known.text.listSeparator)),
    ];
  });
  const said = [...texts, ...words];
  return said.length > 0 ? said : unreachable(kpi, known);
}

/** Names of the KPIs with entries in the targets that do not count as they stand. */
export const unusedNames = (known: Known): string[] =>
  known.kpis.filter((kpi) => unusedOf(kpi, known).length > 0).map(({ name }) => name);

/** Entries of targets and settings that do not count as they stand, so that none is lost without a word. */
export function unusedNotes(known: Known): NoteFact[] {
  const { unused } = known.text.targets;
  const note = (source: string, sentence: string): NoteFact =>
    aboutNote(source, unused.issue, sentence);
  const numbers = Object.keys(SETTING_DEFAULTS).filter(
    (key): key is NumberKey => typeof SETTING_DEFAULTS[key as NumberKey] === "number"
  );
  return [
    ...known.kpis.flatMap((kpi) =>
      [...unusedOf(kpi, known), ...crossed(kpi, known)].map((said) => note(kpi.id, said))
    ),
    ...numbers.flatMap((key) => {
      const found = known.settings[key] as string | number;
      if (typeof found === "number") return [];
      return [note(key, unused.setting(key, found, numberSetting(key, known.settings)))];
    }),
    ...DESCENDING.flatMap(([upper, lower]) => {
      const isAbove = numberSetting(lower, known.settings) > numberSetting(upper, known.settings);
      return isAbove ? [note(lower, unused.cutOff(lower, upper))] : [];
    }),
  ];
}
