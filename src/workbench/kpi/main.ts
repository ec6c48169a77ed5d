import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addInIdentity } from "../addInIdentity";
import { buildKpis } from "./buildKpis";
import { KpiError, type MessageKey } from "./kpiError";
import { checkOutputs } from "./outputs";
import { languageOf, parseOptions, wantsHelp } from "./parseOptions";
import { progressOn, type ProgressOutput } from "./progress";
import type { BuiltAddIn } from "./runAddIn";
import { TEXTS, type KpiLanguage } from "./texts";

/** Streams of a command line. */
export interface Streams {
  readonly stdout: ProgressOutput;
  readonly stderr: ProgressOutput;
}

async function builtAddIn({ root, client }: Folders): Promise<BuiltAddIn> {
  const manifest = await readFile(join(root, "manifest.xml"), "utf8");
  return { dist: join(root, "dist"), client, ...addInIdentity(manifest) };
}

const isKpiError = (error: unknown): error is KpiError => error instanceof KpiError;

/** The sentence of a failure: ours by its key, the add-in's as it came, in the language of the call. */
function sentence(error: unknown, language: KpiLanguage): string {
  const { messages } = TEXTS[language];
  if (isKpiError(error)) {
    const say = messages[error.key] as (facts: KpiError["facts"]) => string;
    return say(error.facts);
  }
  const thrown = error as { readonly key?: MessageKey; readonly message?: string } | null;
  if (thrown?.key !== undefined && thrown.message !== undefined) return thrown.message;
  return messages.failed({ detail: thrown?.message ?? String(error) });
}

/** Runs the command line and gives its exit code: 0 done, 1 the data cannot be used, 2 the call is wrong. */
export async function runKpi(
  args: readonly string[],
  folders: Folders,
  { stdout, stderr }: Streams
): Promise<0 | 1 | 2> {
  const language = languageOf(args);
  const texts = TEXTS[language];
  if (wantsHelp(args)) {
    stdout.write(`${texts.usage}\n`);
    return 0;
  }
  const progress = progressOn(stderr);
  const started = performance.now();
  try {
    const options = parseOptions(args);
    await checkOutputs(options);
    const { rowsRead, rowsUsed } = await buildKpis(options, await builtAddIn(folders), progress);
    progress.end();
    const count = new Intl.NumberFormat(language);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const rows = { rows: count.format(rowsRead), used: count.format(rowsUsed) };
    stderr.write(`${texts.done({ file: options.out, ...rows, seconds })}\n`);
    return 0;
  } catch (error) {
    progress.end();
    stderr.write(`${sentence(error, language)}\n`);
    if (!isKpiError(error) || error.exitCode === 1) return 1;
    stderr.write(`\n${texts.usage}\n`);
    return 2;
  }
}
