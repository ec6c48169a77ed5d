import { HostGap } from "../apiObject";
import type { FunctionMetadata, FunctionsFile } from "./metadata";

/** What Excel offers to functions and the stand-in does not. */
const FILE_GAPS = ["allowErrorForDataTypeAny", "allowCustomDataForDataTypeAny"] as const;
const OPTION_GAPS = ["stream", "requiresParameterAddresses"] as const;

/**
 * Refuses metadata that would make functions behave otherwise than in Excel.
 * @throws HostGap naming the option.
 */
export function checkMetadata(file: FunctionsFile): void {
  for (const option of FILE_GAPS) if (file[option]) throw new HostGap(`functions.json ${option}`);
  file.functions.forEach(checkFunction);
}

function checkFunction({ id, options }: FunctionMetadata): void {
  for (const option of OPTION_GAPS)
    if (options?.[option]) throw new HostGap(`function ${id} with the option ${option}`);
}
