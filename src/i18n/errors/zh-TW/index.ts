import type { ErrorTexts } from "../en";
import { argumentTexts } from "./arguments";
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

export const zhTW = {
  ...argumentTexts,
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
} satisfies ErrorTexts;
