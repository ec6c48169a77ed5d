import { without } from "../../standin/book/without";
import type { AddInRequest, AddInSource, SourceKind, SourceTable } from "./addIn";
import { byColumns, type RecognisedTable } from "./byColumns";
import { keptColumns, mapColumns, mappedHeaders } from "./mapColumns";
import type { KpiOptions, SourceFile } from "./parseOptions";
import { readSource } from "./readSource";
import type { RunningAddIn } from "./runAddIn";

/** A source of the call that was read. */
export interface ReadSource {
  readonly kind: SourceKind;
  readonly table: SourceTable;
}

/** Reads the files one after the other. Of two files of one name in different folders each keeps its path as its name. */
export async function readSources(
  sources: readonly SourceFile[],
  onFile: (file: string) => void
): Promise<readonly ReadSource[]> {
  const read: ReadSource[] = [];
  for (const { kind, file } of sources) {
    onFile(file);
    read.push({ kind, table: await readSource(file) });
  }
  return read.map(({ kind, table }, i) => {
    const file = sources[i]!.file;
    const isShared = read.some(
      (other, j) => other.table.label === table.label && sources[j]!.file !== file
    );
    return { kind, table: isShared ? { ...table, label: file } : table };
  });
}

/** The running add-in, and what its workbook was last built from. */
interface Opened {
  readonly addIn: RunningAddIn;
  readonly stored: AddInRequest | null;
}

/**
 * The sources as the add-in is asked for them: columns of `--map` and `--by`, else those of the last build, else
 * recognised ones.
 */
export async function sourceRequests(
  read: readonly ReadSource[],
  { map, by, dateOrder }: KpiOptions,
  { addIn, stored }: Opened
): Promise<readonly AddInSource[]> {
  const recognised: RecognisedTable[] = [];
  for (const { kind, table } of read)
    recognised.push({ table, recognition: await addIn.recognise(table, kind) });
  const splits = by === undefined ? [] : byColumns(recognised, by);
  return recognised.map((one, i) => {
    const kind = read[i]!.kind;
    const split = splits[i] ?? null;
    const last = stored?.sources.find((source) => source.kind === kind);
    const headers = last?.headers ?? {};
    const kept = keptColumns(one, {
      headers: by === undefined ? headers : without(headers, "by"),
      mapping: last?.mapping ?? {},
    });
    const chosen = map.get(kind) ?? new Map<string, string>();
    const mapping = {
      ...mapColumns(kept, chosen),
      ...(split === null || chosen.has("by") ? {} : { by: split }),
    };
    const order = dateOrder ?? last?.dateOrder;
    return {
      ...{ kind, mapping, headers: mappedHeaders(one, mapping) },
      ref: { type: "file", label: one.table.label },
      ...(order === undefined ? {} : { dateOrder: order }),
    };
  });
}
