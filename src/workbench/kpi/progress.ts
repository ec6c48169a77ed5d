/** Where progress goes: on a terminal one line that changes, elsewhere one line for each step. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  step(name: string, fraction?: number): void;
  end(): void;
}

const CLEAR_LINE = "\r\u001b[K";

export function progressOn(output: ProgressOutput): Progress {
  let last = "";
  const percent = (fraction?: number): string =>
    fraction === undefined ? "" : ` ${Math.round(fraction * 100)} %`;
  return {
    step(name, fraction) {
      if (output.isTTY) output.write(`${CLEAR_LINE}${name}${percent(fraction)}`);
      else if (name !== last) output.write(`${name}\n`);
      last = name;
    },
    end() {
      if (output.isTTY && last !== "") output.write(CLEAR_LINE);
      last = "";
    },
  };
}
