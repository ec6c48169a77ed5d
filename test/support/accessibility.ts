import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";

const FINDINGS =
  'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))';

/** What axe finds in a page or frame. The pages forbid inline scripts; evaluating is the tester's own way in. */
export async function accessibilityViolations(target: Page | Frame): Promise<unknown> {
  const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
  return target.evaluate(`${axe}; ${FINDINGS}`);
}
