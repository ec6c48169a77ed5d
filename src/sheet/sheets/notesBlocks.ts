import type { BlockSpec } from "../block/blockSpec";
import { titleBlock } from "../block/titleBlock";
import type { SheetFacts } from "../facts";
import { BLOCK } from "../names";
import { notesBlock } from "../notes/notesBlock";
import { periodText } from "../text/periodText";

export const notesBlocks = (facts: SheetFacts): BlockSpec[] => [
  titleBlock(
    BLOCK.notesTitle,
    "notes",
    facts.text.notes.title,
    periodText(facts.period, facts.text)
  ),
  notesBlock(facts),
];
