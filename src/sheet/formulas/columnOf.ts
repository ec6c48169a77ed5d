const SPECIAL = /[[\]#']/g;

/**
 * A whole column of a table as formulas name it; brackets, number signs and quotes of the header are escaped.
 * @example columnOf("CRM_Targets", "weight") // => "CRM_Targets[weight]"
 */
export function columnOf(table: string, header: string): string {
  return `${table}[${header.replace(SPECIAL, "'$&")}]`;
}
