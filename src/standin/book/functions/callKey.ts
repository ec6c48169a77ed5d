import type { CellScalar } from "../workbookData";
import type { FunctionArgument } from "./cellFunctions";

const numbers = new Float64Array(1);
const words = new Uint32Array(numbers.buffer);

/** Two independent 32-bit hashes of everything fed to it, and how much that was. */
class Digest {
  private first = 0x811c9dc5;
  private second = 0x9e3779b9;
  private length = 0;

  word(value: number): void {
    this.first = Math.imul(this.first ^ value, 0x01000193);
    this.second =
      Math.imul(this.second ^ ((value << 13) | (value >>> 19)), 0x85ebca6b) + 0x27d4eb2f;
    this.length++;
  }

  text(value: string): void {
    this.word(value.length);
    for (let index = 0; index < value.length; index++) this.word(value.charCodeAt(index));
  }

  number(value: number): void {
    numbers[0] = value;
    this.word(words[0] ?? 0);
    this.word(words[1] ?? 0);
  }

  toString(): string {
    return `${this.length}.${this.first >>> 0}.${this.second >>> 0}`;
  }
}

/** A short key of a call: equal calls have equal keys, and a range of a hundred thousand cells costs one pass. */
export function callKey(id: string, args: readonly FunctionArgument[]): string {
  const digest = new Digest();
  for (const argument of args) feed(digest, argument);
  return `${id} ${digest.toString()}`;
}

function feed(digest: Digest, argument: FunctionArgument): void {
  if (argument === null) return digest.word(1);
  if ("cell" in argument) {
    digest.word(2);
    return feedCell(digest, argument.cell);
  }
  digest.word(3);
  digest.word(argument.cells.length);
  for (const row of argument.cells) for (const cell of row) feedCell(digest, cell);
}

function feedCell(digest: Digest, cell: CellScalar): void {
  if (typeof cell === "number") {
    digest.word(4);
    digest.number(cell);
  } else if (typeof cell === "string") {
    digest.word(5);
    digest.text(cell);
  } else if (cell === null) digest.word(6);
  else if (typeof cell === "boolean") digest.word(cell ? 7 : 8);
  else digest.text(cell.error);
}
