import type { PlannedBlock } from "../plan";
import type { Arranged } from "./arrange";

/** A block with its place and what it shows there. */
export const plannedBlock = ({ spec, place, isNew, moved, inserted }: Arranged): PlannedBlock => ({
  name: spec.name,
  place,
  isNew,
  moved,
  inserted,
  ...(spec.table === undefined ? {} : { table: spec.table }),
  ...(spec.appends === undefined ? {} : { appends: spec.appends }),
  ...spec.build(place),
});
