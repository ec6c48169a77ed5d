export { build, type BuildHooks, type BuildOutcome, type BuildProgress } from "./build";
export { refresh } from "./refresh";
export { columnCells } from "./sources/columnCells";
export { listSources, selectionSource, type SourceInfo } from "./sources/listSources";
export { previewSource } from "./sources/previewSource";
export { showNotes } from "./showNotes";
export { storedRequest } from "./state/storedRequest";
