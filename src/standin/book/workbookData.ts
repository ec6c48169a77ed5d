/** A workbook as plain data: what files are read into and written from, and what the live book is made of. */

export type ErrorCode =
  | "#DIV/0!"
  | "#N/A"
  | "#NAME?"
  | "#NULL!"
  | "#NUM!"
  | "#REF!"
  | "#VALUE!"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!";

export interface CellErrorValue {
  readonly error: ErrorCode;
  readonly message?: string;
}

export type CellScalar = number | string | boolean | CellErrorValue | null;

export interface BorderData {
  readonly style: "Thin" | "Medium" | "Thick" | "Dash" | "Dot" | "Double";
  readonly color: string;
}

/** Colours are #RRGGBB; sizes in points; alignment words are Excel's. */
export interface StyleData {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly top?: BorderData;
  readonly bottom?: BorderData;
  readonly left?: BorderData;
  readonly right?: BorderData;
}

/** One cell. `value` is the constant, or the cached result of `formula` (English, with `=`). */
export interface CellData {
  readonly row: number;
  readonly column: number;
  readonly value: CellScalar;
  readonly formula?: string;
  /** A dynamic-array formula: its other cells carry values only. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly numberFormat?: string;
  readonly style?: StyleData;
  readonly hyperlink?: {
    readonly address?: string;
    readonly location?: string;
    readonly tip?: string;
  };
}

export interface TableData {
  readonly name: string;
  readonly id: string;
  /** A1 range without sheet, header row included. */
  readonly range: string;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showTotals: boolean;
  readonly showFilter: boolean;
  readonly showBandedRows: boolean;
}

export type RuleData =
  | {
      readonly type: "ColorScale";
      readonly points: readonly {
        readonly kind: "min" | "max" | "num" | "percent" | "percentile";
        readonly value?: string;
        readonly color: string;
      }[];
    }
  | { readonly type: "DataBar"; readonly color: string }
  | { readonly type: "IconSet"; readonly icons: string }
  | { readonly type: "Custom"; readonly formula: string; readonly style: StyleData }
  | {
      readonly type: "CellValue";
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
      readonly style: StyleData;
    };

export interface ConditionalFormatData {
  readonly id: string;
  readonly range: string;
  readonly rule: RuleData;
}

export interface ValidationData {
  readonly range: string;
  /** A list in place ("a,b,c") or a range formula ("=Lists!$A$1:$A$3"), as in Office.js `rule.list.source`. */
  readonly listSource: string;
  readonly inCellDropDown: boolean;
}

export interface SeriesData {
  readonly name: string;
  /** Formula of the cell that names the series, when it is linked to one. */
  readonly nameRef?: string;
  /** A1 reference with sheet, e.g. 'KPI Chart data'!$B$2:$B$13. */
  readonly values: string;
  readonly categories?: string;
  readonly fillColor?: string;
  readonly noFill?: boolean;
  readonly lineColor?: string;
  readonly lineStyle?: string;
  readonly lineWeight?: number;
  readonly markerStyle?: string;
  /** In points. */
  readonly markerSize?: number;
  /** Fill of the markers; that of the line unless given. */
  readonly markerFill?: string;
  readonly markerLine?: string;
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly dataLabels?: boolean;
  readonly chartType?: string;
}

export interface AxisData {
  readonly title?: string;
  readonly visible?: boolean;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorGridlines?: boolean;
  readonly reversed?: boolean;
  /** Where the tick labels stand, as Excel's word. */
  readonly labelPosition?: string;
  /** Every how many categories have a label; absent while Excel chooses. */
  readonly labelSpacing?: number;
}

/** A chart; `type` is Excel's chart type word, e.g. ColumnClustered. Position and size in points. */
export interface ChartData {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly legend?: "Top" | "Bottom" | "Left" | "Right";
  readonly series: readonly SeriesData[];
  readonly categoryAxis: AxisData;
  readonly valueAxis: AxisData;
  readonly altText?: string;
}

export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A header or footer in its three parts, with Excel's codes. */
export interface PageSections {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

export interface PageData {
  readonly orientation?: "Portrait" | "Landscape";
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly centerHorizontally?: boolean;
  readonly paperSize?: string;
  /** In percent; 100 unless given. */
  readonly scale?: number;
  /** In points; Excel's normal ones unless given. */
  readonly margins?: PageMargins;
  /** 0-based first rows of the pages that begin at a manual break, from the top down. */
  readonly rowBreaks?: readonly number[];
  readonly header?: PageSections;
  readonly footer?: PageSections;
}

export interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly freezeRows: number;
  readonly freezeColumns: number;
  readonly protected: boolean;
  /** Only columns and rows that differ from the default. Width and height in points. */
  readonly columns: readonly {
    readonly index: number;
    readonly width?: number;
    readonly hidden?: boolean;
    readonly outline?: number;
    readonly collapsed?: boolean;
  }[];
  readonly rows: readonly {
    readonly index: number;
    readonly height?: number;
    readonly hidden?: boolean;
    readonly outline?: number;
  }[];
  readonly cells: readonly CellData[];
  readonly merges: readonly string[];
  readonly tables: readonly TableData[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly validations: readonly ValidationData[];
  readonly charts: readonly ChartData[];
  readonly page: PageData;
}

export interface NameData {
  readonly name: string;
  /** Formula with `=`, e.g. ='KPI Summary'!$B$3. */
  readonly formula: string;
  readonly visible: boolean;
}

export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly names: readonly NameData[];
  /** Document settings of add-ins: JSON values by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly activeSheet: string;
}
