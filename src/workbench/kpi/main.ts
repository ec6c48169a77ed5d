import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addInIdentity } from "../addInIdentity";
import type { AddInOutcome } from "./addIn";
import { buildKpis } from "./buildKpis";
import { failureSentence } from "./failureSentence";
import { keepAwake } from "./keepAwake";
import { KpiError } from "./kpiError";
import { checkOutputs } from "./outputs";
import { languageOf, parseOptions, wantsHelp, type KpiOptions } from "./parseOptions";
import { progressOn, type ProgressOutput } from "./progress";
import type { BuiltAddIn } from "./runAddIn";
import { TEXTS, type KpiLanguage } from "./texts";

/** Where the command line finds the add-in. */
export interface Folders {
  /** The project, with the built add-in. */
  readonly root: string;
  /** The files of the package @microsoft/office-js. */
  readonly client: string;
}

/** Streams of a command line. */
export interface Streams {
  readonly stdout: ProgressOutput;
  readonly stderr: ProgressOutput;
}

async function builtAddIn({ root, client }: Folders): Promise<BuiltAddIn> {
  const manifest = await readFile(join(root, "manifest.xml"), "utf8");
  return { dist: join(root, "dist"), client, ...addInIdentity(manifest) };
}

/** How long the work took and how many rows it used, in a sentence. */
function doneSentence(
  { out: file }: KpiOptions,
  language: KpiLanguage,
  outcome: AddInOutcome,
  milliseconds: number
): string {
  const count = new Intl.NumberFormat(language);
  return TEXTS[language].done({
    file,
    rows: count.format(outcome.rowsRead),
    used: count.format(outcome.rowsUsed),
    seconds: (milliseconds / 1_000).toFixed(1),
  });
}

/** What a call says, and in which language by now. */
interface Speech {
  language: KpiLanguage;
  readonly stderr: ProgressOutput;
}

async function build(args: readonly string[], folders: Folders, speech: Speech) {
  const started = performance.now();
  const options = parseOptions(args);
  await checkOutputs(options);
  const progress = progressOn(speech.stderr);
  const onLanguage = (language: KpiLanguage): void => {
    speech.language = language;
  };
  try {
    const hooks = { progress, onLanguage };
    const outcome = await buildKpis(options, await builtAddIn(folders), hooks);
    return doneSentence(options, speech.language, outcome, performance.now() - started);
  } finally {
    progress.end();
  }
}

/** Runs the command line and gives its exit code: 0 done, 1 the data cannot be used, 2 the call is wrong. */
export async function runKpi(
  args: readonly string[],
  folders: Folders,
  { stdout, stderr }: Streams
): Promise<0 | 1 | 2> {
  const speech: Speech = { language: languageOf(args), stderr };
  if (wantsHelp(args)) {
    stdout.write(`${TEXTS[speech.language].usage}\n`);
    return 0;
  }
  try {
    stderr.write(`${await keepAwake(() => build(args, folders, speech))}\n`);
    return 0;
  } catch (error) {
    const exitCode = error instanceof KpiError ? error.exitCode : 1;
    stderr.write(`${failureSentence(error, speech.language)}\n`);
    if (exitCode === 2) stderr.write(`${TEXTS[speech.language].seeHelp}\n`);
    return exitCode;
  }
}
