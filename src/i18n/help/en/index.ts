import type { FunctionHelp } from "../functionHelp";
import { behaviour } from "./behaviour";
import { concentration } from "./concentration";
import { groups } from "./groups";
import { monitoring } from "./monitoring";
import { page } from "./page";
import { retention } from "./retention";
import { sales } from "./sales";
import { scorecard } from "./scorecard";
import { service } from "./service";
import { survival } from "./survival";
import { value } from "./value";
import { voice } from "./voice";

const functions = {
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

export const en = {
  page,
  groups,
  functions: functions as { readonly [Id in keyof typeof functions]: FunctionHelp },
};
