import type { Position, Zone } from "./engineTypes";
import type { HostState, TableRecord } from "./hostState";

/** What the plugins share with the book that owns the model; passed as the model's `custom` configuration. */
export interface HostChannel {
  /** The work of the running batch. */
  work?: (() => void) | undefined;
  /** True while the book itself writes: what only happens to a person who types is then left out. */
  isWriting: boolean;
  /** Called for each cell whose content changes. */
  touched(position: Position): void;
  nextTableId(): string;
  /** State that a file brought along, for the model's first moment. */
  readonly tables: readonly {
    readonly sheetId: string;
    readonly zone: Zone;
    readonly record: TableRecord;
  }[];
  readonly state: Omit<HostState, "tables">;
}

export const channelOf = (config: unknown): HostChannel =>
  (config as { custom: { host: HostChannel } }).custom.host;
