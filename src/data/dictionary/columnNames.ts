/** Names of one kind of column: labels by language and systems' field names, each list the surest first. */
export interface ColumnNames {
  readonly labels: Readonly<Record<"en" | "zh-CN" | "zh-TW", readonly string[]>>;
  readonly fieldNames: readonly string[];
  /** Wordings of survey questions, for headers in lower case without question number; the surest first. */
  readonly questions?: readonly RegExp[];
}

/** Names of the columns of one kind of table. */
export type NamesByRole<Role extends string> = Readonly<Record<Role, ColumnNames>>;
