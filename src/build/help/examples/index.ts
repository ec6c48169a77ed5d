import type { HelpText } from "../../../i18n/help";
import { behaviour } from "./behaviour";
import { concentration } from "./concentration";
import { monitoring } from "./monitoring";
import { retention } from "./retention";
import { sales } from "./sales";
import { scorecard } from "./scorecard";
import { service } from "./service";
import { survival } from "./survival";
import { value } from "./value";
import { voice } from "./voice";
import type { Example } from "./example";

export type { Example, ExampleCell } from "./example";

/** Worked examples by group, everyday functions first: the order of the index. */
export const EXAMPLE_GROUPS: Readonly<
  Record<keyof HelpText["groups"], Readonly<Record<string, Example>>>
> = {
  retention,
  survival,
  value,
  voice,
  sales,
  service,
  behaviour,
  concentration,
  scorecard,
  monitoring,
};

export const EXAMPLES: Readonly<Record<keyof HelpText["functions"], Example>> = {
  ...retention,
  ...survival,
  ...value,
  ...voice,
  ...sales,
  ...service,
  ...behaviour,
  ...concentration,
  ...scorecard,
  ...monitoring,
};
