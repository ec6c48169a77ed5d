interface File {
  readonly file: string;
}
interface Option {
  readonly option: string;
}
/** A file with its row of headers. */
interface Place extends File {
  readonly row: number;
  readonly columns: readonly string[];
}

const usage = `Usage: npm run kpi -- --orders FILE [--deals FILE …] --out kpi.xlsx [options]

  --orders FILE       order lines, .csv or .xlsx; book.xlsx#Sheet picks a sheet
  --deals FILE        deals; likewise --leads, --tickets (service), --survey (answers),
                      --subscriptions and --spend (acquisition); one file of each kind, any of them
  --out FILE          workbook to write; one that has our sheets already is refreshed: files given
                      replace those of the same kind; targets, comments and history stay, and
                      period, language, goals, breakdown and columns that the call does not name
  --overwrite         start anew instead of refreshing
  --period P          2011-11, 2011-Q4, 2011 or 2011-01-15..2011-03-14; default: the last complete month
  --goal G            KPIs of a goal: satisfaction, loyalty, competitiveness, churn or value
  --by ROLE           breakdown by a column: its header, or salesperson, region, channel, product …
  --map KIND.R=C      role R of a kind is column C, as in orders.amount=Total; repeatable
  --date-order O      ymd, dmy or mdy, for text dates that can be read in more than one way
  --live              actuals as =CRM.… formulas over the rows of the period
  --settings FILE     .csv with columns key, value
  --targets FILE      .csv with the columns of the table CRM_Targets
  --lang L            en, zh-CN or zh-TW
  --json FILE         the results as JSON too`;

export const en = {
  usage,
  messages: {
    needsOption: ({ option }: Option) => `${option} is required.`,
    needsSource: () =>
      "There is nothing to build from. Give at least one of --orders, --deals, --leads, --tickets, --survey, --subscriptions, --spend.",
    needsFile: ({ option }: Option) => `${option} needs the name of a file.`,
    givenTwice: ({ option }: Option) =>
      `${option} is given twice. Give it once; rows of several files belong in one.`,
    fileAgain: ({ file, source, option }: File & Option & { source: string }) =>
      `${file} was also built from ${source}, which is read anew at each refresh. Give it with ${option}, or start anew with --overwrite.`,
    unknownOption: ({ option }: Option) => `There is no option ${option}.`,
    needsValue: ({ option }: Option) => `${option} needs a value after it.`,
    needsNoValue: ({ option }: Option) => `${option} takes no value.`,
    strayWord: ({ found }: { readonly found: string }) =>
      `"${found}" belongs to no option. Put names with spaces in quotation marks.`,
    badPeriod: ({ found }: { readonly found: string }) =>
      `--period ${found} is not a period. Write 2011-11, 2011-Q4, 2011 or 2011-01-15..2011-03-14.`,
    badMap: ({ found, kinds }: { readonly found: string; readonly kinds: string }) =>
      `--map ${found} is not a mapping. Write orders.amount=Total: a kind (${kinds}), a role and the header of a column.`,
    badRole: ({ found, kind, roles }: Record<"found" | "kind" | "roles", string>) =>
      `--map ${found}: a source of ${kind} has no such role. Its roles are ${roles}.`,
    mapWithoutSource: ({ found, option }: Option & { found: string }) =>
      `--map ${found} is about a source that is not given. Add ${option}, or leave the mapping out.`,
    mappedTwice: ({ found, role }: { readonly found: string; readonly role: string }) =>
      `--map ${found}: ${role} has a column already. Give each role one column.`,
    badChoice: ({ option, found, choices }: Option & { found: string; choices: string }) =>
      `${option} ${found} is not known. Write one of ${choices}.`,
    badExtension: ({ option, extension }: Option & { extension: string }) =>
      `${option} must name a file ending in ${extension}.`,
    sameFile: ({ file }: File) =>
      `${file} would be overwritten by the results. Choose another --out or --json.`,
    noFolder: ({ file }: File) => `The folder of ${file} does not exist. Create it first.`,
    noFile: ({ file }: File) => `${file} was not found. Check the name and the folder.`,
    isFolder: ({ file }: File) => `${file} is a folder. Name a file in it.`,
    unreadable: ({ file, detail }: File & { detail: string }) =>
      `${file} cannot be opened: ${detail}`,
    outIsFolder: ({ file }: File) => `${file} is a folder. Give --out or --json another name.`,
    readOnly: ({ file }: File) =>
      `${file} must not be written: it, or its folder, is read-only. Allow writing, or choose another --out or --json.`,
    diskFull: ({ file }: File) =>
      `${file} was not written: the disk is full. Make room, or choose another --out or --json.`,
    inUse: ({ file }: File) =>
      `${file} was not written: another program has it open. Close it there and try again.`,
    notWritten: ({ file, detail }: File & { detail: string }) =>
      `${file} was not written (${detail}). Choose another --out or --json.`,
    notText: ({ file }: File) =>
      `${file} is not a text file, whatever its ending says. Open it in the program it is from and save it as .csv or .xlsx.`,
    unknownFormat: ({ file }: File) =>
      `${file} is not a .csv or .xlsx file. Save it as one of these.`,
    emptyFile: ({ file }: File) =>
      `${file} is empty: it needs a row with the names of the columns, and rows below it.`,
    unclosedQuote: ({ file, row }: File & { row: number }) =>
      `${file}, row ${row}: a quotation mark is opened and never closed. Close it, or remove it.`,
    unknownSheet: ({ file, sheet, sheets }: File & { sheet: string; sheets: string }) =>
      `${file} has no sheet ${sheet}. It has: ${sheets}.`,
    brokenFile: ({ file }: File) =>
      `${file} is not a readable .xlsx file. Open it in Excel and save it again.`,
    noColumn: (f: File & { row: number; column: string; columns: string }) =>
      `${f.file}, row ${f.row}: there is no column ${f.column}. The columns are: ${f.columns}.`,
    noByColumn: ({ by, places }: { readonly by: string; readonly places: readonly Place[] }) =>
      `No column fits --by ${by}. The columns are: ${places.map((one) => `${one.file}, row ${one.row}: ${one.columns.join(", ")}`).join("; ")}. Write one of these headers.`,
    notKept: ({ file, parts }: File & { parts: string }) =>
      `${file} has content that would be lost: ${parts}. Choose another --out, or --overwrite to start anew.`,
    failed: ({ detail }: { readonly detail: string }) => `The KPI sheet was not built: ${detail}`,
  },
  /** Kinds of content that a refresh of a file could not keep. */
  parts: {
    chart: "charts of kinds other than column, bar and line",
    comment: "comments",
    drawing: "pictures or shapes",
    macro: "macros",
    pivot: "pivot tables",
    sheetName: "names of single sheets",
    external: "links to other workbooks",
    control: "controls",
    other: "other parts",
  },
  progress: {
    reading: ({ file }: File) => `Reading ${file}`,
    opening: ({ file }: File) => `Opening ${file}`,
    writing: ({ file }: File) => `Writing ${file}`,
  },
  /** What to write in the call, after a message of the add-in, which speaks of choices in its pane. */
  hints: {
    ambiguousDateOrder: "Here: --date-order dmy or --date-order mdy.",
    mixedDateOrder: "Here: --date-order dmy or --date-order mdy.",
    missingColumn: ({ kind, role }: Record<"kind" | "role", string>) =>
      `Here: --map ${kind}.${role}="name of the column".`,
  },
  seeHelp: "All options: npm run kpi -- --help",
  done: ({ file, rows, used, seconds }: File & { rows: string; used: string; seconds: string }) =>
    `${file} written: ${used} of ${rows} rows used, ${seconds} s.`,
};

export type Texts = typeof en;
