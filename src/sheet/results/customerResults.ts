import type { Component, Preset } from "../../catalog/coefficient/components";
import type { IndexPart } from "../../catalog/coefficient/indexForm";
import type { Measure } from "../../catalog/measure";
import type { ServicePeriod, WaitSummary } from "../../catalog/serviceSummary";
import type { SurveyPeriod } from "../../catalog/surveySummary";
import { indexOf } from "../coefficient/contributionChart";
import { presetOf } from "../coefficient/settings";
import type { SheetFacts } from "../facts";
import { isoMonth } from "../text/isoDate";

/** A number with its 95 % limits; null where there is none. */
type Estimated = Pick<Measure, "value" | "low" | "high" | "n">;

interface SurveyResult {
  readonly nps: Estimated;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** Answers by point of the scale, from 1. */
  readonly satisfaction: readonly number[];
  readonly responseRate: number | null;
}

/** Hours; `open` counts what still went on. */
type WaitResult = Estimated & { readonly open: number };

interface ServiceResult {
  readonly complaints: number;
  readonly handling: WaitResult | null;
  readonly response: WaitResult | null;
  readonly withinSla: Estimated;
}

/** What customers say, service and the coefficient, in the results file. */
export interface CustomerResults {
  readonly survey: Readonly<Record<"actual" | "previous", SurveyResult>>;
  readonly service: Readonly<Record<"actual" | "previous", ServiceResult>> & {
    readonly months: readonly { readonly month: string; readonly complaints: number }[];
  };
  readonly coefficient: {
    readonly preset: Preset | null;
    /** The index form; null where no component takes part. */
    readonly index: number | null;
    readonly components: Readonly<Partial<Record<Component, Omit<IndexPart, "component">>>>;
  };
}

const estimated = ({ value, low, high, n }: Estimated): Estimated => ({ value, low, high, n });

function surveyResult({
  score,
  promoters,
  satisfaction,
  responseRate,
}: SurveyPeriod): SurveyResult {
  const counts = promoters ?? { promoters: 0, detractors: 0, n: 0 };
  return {
    nps: estimated(score),
    promoters: counts.promoters,
    passives: counts.n - counts.promoters - counts.detractors,
    detractors: counts.detractors,
    satisfaction: satisfaction ?? [],
    responseRate: responseRate.value,
  };
}

const waitResult = (wait: WaitSummary | null): WaitResult | null =>
  wait === null ? null : { ...estimated(wait.median), open: wait.open };

const serviceResult = (period: ServicePeriod): ServiceResult => ({
  complaints: period.complaints,
  handling: waitResult(period.handling),
  response: waitResult(period.response),
  withinSla: estimated(period.withinSla),
});

/** The blocks that the facts fill. */
export function customerResults(facts: SheetFacts): Partial<CustomerResults> {
  const { survey, service, coefficient, settings } = facts;
  const form = coefficient === null ? null : indexOf({ ...facts, coefficient });
  return {
    ...(survey !== null && {
      survey: { actual: surveyResult(survey.actual), previous: surveyResult(survey.previous) },
    }),
    ...(service !== null && {
      service: {
        actual: serviceResult(service.actual),
        previous: serviceResult(service.previous),
        months: service.months.map(({ start, complaints }) => ({
          month: isoMonth(start),
          complaints,
        })),
      },
    }),
    ...(form !== null && {
      coefficient: {
        preset: presetOf(settings),
        index: form.index,
        components: Object.fromEntries(
          form.parts.map(({ component, ...part }) => [component, part])
        ),
      },
    }),
  };
}
