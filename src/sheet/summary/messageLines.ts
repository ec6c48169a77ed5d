import type { SheetFacts } from "../facts";
import type { Scored, ScoredKpi } from "../scorecard/scored";
import { weightedGap } from "../scorecard/weightedGap";
import { unusedNames } from "../targets/unusedCells";
import { amountText, gapText } from "../text/amountText";
import { isoDate } from "../text/isoDate";
import { periodText } from "../text/periodText";
import { valueText } from "../text/valueText";
import { processLine } from "./processLine";
import { endNotes, lateSources } from "../prepare/endNotes";
import { missingSettings } from "../value/missingSettings";

/** More would not be read. */
export const MESSAGE_LINES = 5;
/** Lines that findings leave to what is wrong with the data, where anything is. */
const KEPT_FOR_DATA = 2;

function shortfallLine({ kpi, target, row }: ScoredKpi, facts: SheetFacts): string {
  const { text } = facts;
  const { format } = kpi.definition;
  const amount = (value: number): string => amountText(value, format, facts);
  const [actual, aim] = [kpi.value ?? 0, target.target ?? 0];
  const say = row.status === "offTarget" ? text.messages.offTarget : text.messages.watch;
  return say({
    kpi: kpi.name,
    actual: amount(actual),
    target: amount(aim),
    gap: gapText(actual - aim, format, facts),
  });
}

/** KPIs that miss their target, the costliest first; those to watch after those off target. */
function targetLines({ rows }: Scored, facts: SheetFacts): string[] {
  const withTarget = rows.filter(
    ({ target, row }) => target.target !== null && row.attainment !== null
  );
  if (withTarget.length === 0 && unusedNames(facts).length > 0) return [];
  if (withTarget.length === 0) return [facts.text.messages.noTargets(facts.sheetNames.targets)];
  const missed = (["offTarget", "watch"] as const).flatMap((status) =>
    withTarget
      .filter(({ row }) => row.status === status)
      .sort((a, b) => weightedGap(b) - weightedGap(a))
  );
  if (missed.length === 0) return [facts.text.messages.allOnTarget(withTarget.length)];
  return missed.map((row) => shortfallLine(row, facts));
}

/** Changes that chance does not explain, in the order of the scorecard. */
function changeLines(facts: SheetFacts): string[] {
  const { text, kpis } = facts;
  return kpis.flatMap(({ name, definition, value, change }) => {
    if (change === null || change.kind === "none" || value === null) return [];
    const shown = (amount: number): string => amountText(amount, definition.format, facts);
    const say = text.changes.sentences[change.baseline][change.kind];
    return [say({ kpi: name, from: shown(change.from), to: shown(value) })];
  });
}

/** One sentence about all settings that are missing, and the KPIs that wait for them. */
function settingsLine({ kpis, settings, text, sheetNames }: SheetFacts): string | false {
  const waiting = kpis.flatMap((kpi) => {
    const keys = missingSettings(kpi, settings);
    return keys.length === 0 ? [] : [{ name: kpi.name, keys }];
  });
  if (waiting.length === 0) return false;
  const keys = [...new Set(waiting.flatMap((kpi) => kpi.keys))].join(text.listSeparator);
  const names = waiting.map(({ name }) => name).join(text.listSeparator);
  return text.messages.missingSettings(keys, sheetNames.targets, names);
}

/** Values that break with their past, in the order of the scorecard. */
const processLines = (facts: SheetFacts): string[] =>
  facts.kpis.map((kpi) => processLine(kpi, facts)).filter((line) => line !== null);

/** Entries that the manager made and that do not count. */
function unusedLine(facts: SheetFacts): string | false {
  const { text, sheetNames } = facts;
  const names = unusedNames(facts).join(text.listSeparator);
  return names !== "" && text.targets.unused.message(names, sheetNames.notes);
}

/** Sources that say nothing, or perhaps too little, of the period. */
function endingLine(facts: SheetFacts): string | false {
  const { text, sheetNames } = facts;
  const sources = endNotes(facts).map(({ source }) => source);
  return (
    sources.length > 0 &&
    text.messages.endingEarly(sources.join(text.listSeparator), sheetNames.notes)
  );
}

/** Sources that say nothing of the time before. */
function beginningLine(facts: SheetFacts): string | false {
  const { text, sheetNames, previous } = facts;
  const names = lateSources(facts).map(({ label }) => label);
  return (
    names.length > 0 &&
    text.messages.beginningLate(
      names.join(text.listSeparator),
      periodText(previous, text),
      sheetNames.notes
    )
  );
}

/** A running period is held against a complete one where there is one. */
function runningLine(facts: SheetFacts): string | false {
  if (!facts.partial) return false;
  const { messages } = facts.text;
  const isCompared = lateSources(facts).length < facts.sources.length;
  return (isCompared ? messages.partial : messages.running)(isoDate(facts.asOf));
}

function dataLines(facts: SheetFacts): string[] {
  const { language, text, sheetNames } = facts;
  const count = (n: number): string => valueText(n, "count", language, "");
  const read = facts.sources.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  const skipped = read - facts.sources.reduce((sum, { rowsUsed }) => sum + rowsUsed, 0);
  const lines = [
    facts.order?.orders === 0 && text.messages.noOrders(periodText(facts.period, text)),
    unusedLine(facts),
    endingLine(facts),
    runningLine(facts),
    beginningLine(facts),
    skipped > 0 && text.messages.skippedRows(count(skipped), count(read), sheetNames.notes),
    settingsLine(facts),
  ];
  return lines.filter((line) => line !== false);
}

/**
 * At most five sentences: missed targets first, then real changes and breaks with the past, then what to know about the
 * data, the gravest first. Two places are kept for that; the data notes have all of it.
 */
export function messageLines(results: Scored, facts: SheetFacts): readonly string[] {
  const warnings = dataLines(facts);
  const findings = [...targetLines(results, facts), ...changeLines(facts), ...processLines(facts)];
  const room = Math.max(MESSAGE_LINES - KEPT_FOR_DATA, MESSAGE_LINES - warnings.length);
  return [...findings.slice(0, room), ...warnings].slice(0, MESSAGE_LINES);
}
