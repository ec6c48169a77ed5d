import type { HeaderFooter } from "hucre";
import type { PageData, PageSections } from "../../book/workbookData";

const CODES = { left: "&L", center: "&C", right: "&R" } as const satisfies Record<
  keyof PageSections,
  string
>;
const SIDES = Object.keys(CODES) as (keyof PageSections)[];
const SIDE_OF: Readonly<Record<string, keyof PageSections>> = {
  L: "left",
  C: "center",
  R: "right",
};

/** A part begins with its code; && is a plain ampersand and begins none. */
const PART = /&([LCR])((?:&&|&(?![LCR])|[^&])*)/g;

const written = (sections: PageSections | undefined): string =>
  SIDES.map((side) => (sections?.[side] ? CODES[side] + sections[side] : "")).join("");

function read(line: string | undefined): PageSections | null {
  const parts = [...(line ?? "").matchAll(PART)].flatMap(([, code = "", text = ""]) => {
    const side = SIDE_OF[code];
    return side === undefined || text === "" ? [] : [[side, text] as const];
  });
  return parts.length === 0 ? null : Object.fromEntries(parts);
}

/** Header and footer as a file has them: one line each, in which codes tell the parts. */
export function writeHeaderFooter({ header, footer }: PageData): HeaderFooter | undefined {
  const [oddHeader, oddFooter] = [written(header), written(footer)];
  if (oddHeader === "" && oddFooter === "") return undefined;
  return {
    ...(oddHeader === "" ? {} : { oddHeader }),
    ...(oddFooter === "" ? {} : { oddFooter }),
  };
}

export function readHeaderFooter({ oddHeader, oddFooter }: HeaderFooter = {}): Pick<
  PageData,
  "header" | "footer"
> {
  const [header, footer] = [read(oddHeader), read(oddFooter)];
  return { ...(header === null ? {} : { header }), ...(footer === null ? {} : { footer }) };
}
