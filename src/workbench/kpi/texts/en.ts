interface File {
  readonly file: string;
}
interface Option {
  readonly option: string;
}

const usage = `Usage: npm run kpi -- --orders FILE --out kpi.xlsx [options]

  --orders FILE       order lines, .csv or .xlsx; book.xlsx#Sheet picks a sheet
  --out FILE          workbook to write; one that has our sheets already is refreshed
  --overwrite         start anew instead of refreshing
  --period P          2011-11, 2011-Q4, 2011 or 2011-01-15..2011-03-14; default: the last complete month
  --map orders.R=C    role R (customer, date, order, amount, quantity, unitPrice) is column C; repeatable
  --date-order O      ymd, dmy or mdy, for text dates that can be read in more than one way
  --settings FILE     .csv with columns key, value
  --targets FILE      .csv with the columns of the table CRM_Targets
  --lang L            en, zh-CN or zh-TW
  --json FILE         the results as JSON too`;

export const en = {
  usage,
  messages: {
    needsOption: ({ option }: Option) => `${option} is required.`,
    badOption: ({ detail }: { readonly detail: string }) => `The call is not right: ${detail}`,
    otherKind: ({ option }: Option) =>
      `${option} is not in this edition: it reads orders only. Leave the option out.`,
    notInEdition: ({ option }: Option) => `${option} is not in this edition. Leave the option out.`,
    badPeriod: ({ found }: { readonly found: string }) =>
      `--period ${found} is not a period. Write 2011-11, 2011-Q4, 2011 or 2011-01-15..2011-03-14.`,
    badMap: ({ found }: { readonly found: string }) =>
      `--map ${found} is not a mapping. Write orders.amount=Total with a role of customer, date, order, amount, quantity or unitPrice.`,
    badChoice: ({ option, found, choices }: Option & { found: string; choices: string }) =>
      `${option} ${found} is not known. Write one of ${choices}.`,
    badExtension: ({ option, extension }: Option & { extension: string }) =>
      `${option} must name a file ending in ${extension}.`,
    sameFile: ({ file }: File) =>
      `${file} would be overwritten by the results. Choose another --out or --json.`,
    noFolder: ({ file }: File) => `The folder of ${file} does not exist. Create it first.`,
    noFile: ({ file }: File) => `${file} was not found. Check the name and the folder.`,
    unreadable: ({ file, detail }: File & { detail: string }) =>
      `${file} cannot be opened: ${detail}`,
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
    needsColumn: (f: File & { column: string }) =>
      `${f.file}, row 1: the column ${f.column} is missing. Add it to the first row.`,
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
  done: ({ file, rows, used, seconds }: File & { rows: string; used: string; seconds: string }) =>
    `${file} written: ${used} of ${rows} rows used, ${seconds} s.`,
};

export type Texts = typeof en;
