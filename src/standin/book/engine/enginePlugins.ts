import { scanFormula } from "../formulas/scanFormula";
import { resolveReference } from "../formulas/tableScope";
import type { EngineRange, Zone } from "./engineTypes";
import { channelOf, type HostChannel } from "./hostChannel";
import { findTable, type TableGetters } from "./tableDirectory";

interface NamedRange {
  readonly name: string;
  readonly range: EngineRange;
}

type Getters = TableGetters & { getRangeFromZone(sheetId: string, zone: Zone): EngineRange };

type NamesClass = new (config: unknown) => {
  readonly getters: Getters;
  getNamedRange(name: string): NamedRange | undefined;
};

/** The engine's plugin of names, resolving table names and structured references too, whenever a formula asks. */
export function withTableReferences(Base: NamesClass): NamesClass {
  return class extends Base {
    override getNamedRange(name: string): NamedRange | undefined {
      return super.getNamedRange(name) ?? this.fromTables(name);
    }

    private fromTables(name: string): NamedRange | undefined {
      const [piece] = scanFormula(name);
      const reference = piece?.kind === "reference" ? piece.reference : { table: name, areas: [] };
      const table = reference ? findTable(this.getters, reference.table) : undefined;
      const zone = reference && table ? resolveReference(reference, table) : undefined;
      return zone
        ? { name, range: this.getters.getRangeFromZone(table?.sheetId ?? "", zone) }
        : undefined;
    }
  };
}

interface TablesPlugin {
  dispatch(type: string, payload: object): void;
  canUpdateCellCmdExtendTable(command: unknown, table: unknown): string;
  extendTableDown(sheetId: string, table: unknown): void;
  extendTableRight(sheetId: string, table: unknown): void;
}

type TablesClass = new (config: unknown) => TablesPlugin;

/** The engine's plugin of tables. They grow when a person types below them, not when an add-in writes there. */
export function withoutSilentGrowth(Base: TablesClass): TablesClass {
  return class extends Base {
    private readonly channel: HostChannel;

    constructor(config: unknown) {
      super(config);
      this.channel = channelOf(config);
    }

    override canUpdateCellCmdExtendTable(command: unknown, table: unknown): string {
      return this.channel.isWriting ? "none" : super.canUpdateCellCmdExtendTable(command, table);
    }

    override extendTableDown(sheetId: string, table: unknown): void {
      super.extendTableDown(sheetId, table);
      this.dispatch("HOST_TABLES", {});
    }

    override extendTableRight(sheetId: string, table: unknown): void {
      super.extendTableRight(sheetId, table);
      this.dispatch("HOST_TABLES", {});
    }
  };
}
