import { Application } from "./Application";
import { BookObject } from "./BookObject";
import { Functions } from "./Functions";
import { NamedItemCollection } from "./NamedItemCollection";
import { Range } from "./Range";
import { SettingCollection } from "./SettingCollection";
import { raise } from "../host/apiObject";
import { TableCollection } from "./TableCollection";
import { WorksheetCollection } from "./WorksheetCollection";

/** The root of the Excel API. */
export class Workbook extends BookObject {
  readonly apiName = "Workbook";

  get Application(): Application {
    return new Application(this.book);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.book);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.book);
  }

  get Functions(): Functions {
    return new Functions(this.book);
  }

  get Name(): string {
    return "Book1.xlsx";
  }

  get ReadOnly(): boolean {
    return this.book.isReadOnly;
  }

  /** Several areas at once are none that Excel gives as one range. */
  GetSelectedRange(): Range {
    const { getters } = this.engine;
    const zones = getters.getSelectedZones();
    const [zone] = zones;
    if (!zone || zones.length > 1) return raise("InvalidSelection");
    return new Range(this.book, getters.getActiveSheetId(), zone);
  }

  GetActiveCell(): Range {
    const { sheetId, row, col } = this.engine.getters.getActivePosition();
    return new Range(this.book, sheetId, { top: row, bottom: row, left: col, right: col });
  }
}
