interface Block {
  /** Longest time between two turns of the event loop, in milliseconds. */
  readonly longest: number;
  /** The same without the time in which the stand-in answered: Excel does that in a process of its own. */
  readonly longestOurs: number;
}

/** The longest blocks of the thread while work runs; `answering` is the time in which the stand-in has answered. */
export async function longestBlock(
  work: () => Promise<unknown>,
  answering: () => number
): Promise<Block> {
  let [longest, longestOurs] = [0, 0];
  let [last, lastAnswering] = [performance.now(), answering()];
  const timer = setInterval(() => {
    const [now, answered] = [performance.now(), answering()];
    longest = Math.max(longest, now - last);
    longestOurs = Math.max(longestOurs, now - last - (answered - lastAnswering));
    [last, lastAnswering] = [now, answered];
  }, 1);
  await work();
  clearInterval(timer);
  return { longest, longestOurs };
}

/** How blocks are printed. */
export const blockText = ({ longest, longestOurs }: Block): string =>
  `longest block ${longest.toFixed(0)} ms (aim 100), without the stand-in's part ${longestOurs.toFixed(0)} ms`;
