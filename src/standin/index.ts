export { installExternal, learnFromPage, type AddInWindow } from "./host/boot/page";
export { StandIn, CURRENT_SETS, type HostedWorkbook, type StandInOptions } from "./host/StandIn";
export { WEB_PAYLOAD_LIMIT } from "./host/faults";
export { readClientKnowledge } from "./host/clientKnowledge";
export type { Argument, Cell, CellError } from "./host/functions/marshal";
export type { CallResult } from "./host/functions/result";
export type { FunctionsFile, FunctionMetadata } from "./host/functions/metadata";
