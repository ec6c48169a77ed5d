import { CalcError } from "../errors";

/** Deals of one segment and period. */
export interface PipelineSpeed {
  readonly opportunities: number;
  /** Share of deals won, 0 to 1. */
  readonly winRate: number;
  /** Money per deal won. */
  readonly dealSize: number;
  readonly cycleDays: number;
}

/**
 * Sales (pipeline) velocity: money won per day.
 * @throws CalcError divisionByZero for a cycle of 0 days.
 * @example pipelineVelocity({ opportunities: 50, winRate: 0.2, dealSize: 9000, cycleDays: 30 }) // => 3000
 */
export function pipelineVelocity(speed: PipelineSpeed): number {
  const { opportunities, winRate, dealSize, cycleDays } = speed;
  if (cycleDays === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return (opportunities * winRate * dealSize) / cycleDays;
}
