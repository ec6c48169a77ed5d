import type { BlockSpec } from "../block/blockSpec";
import { coefficientBlock } from "../coefficient/coefficientBlock";
import {
  contributionChart,
  contributionChartBlock,
  contributionDataBlock,
} from "../coefficient/contributionChart";
import { complaintChart, complaintChartBlock, complaintDataBlock } from "../detail/complaintChart";
import { serviceBlock } from "../detail/serviceBlock";
import { surveyBlock } from "../detail/surveyBlock";
import { surveyChartBlock, surveyCharts, surveyDataBlock } from "../detail/surveyCharts";
import type { CoefficientSheet, ServiceSheet, SheetFacts, SurveySheet } from "../facts";
import type { PlannedChart } from "../plan";

/** The parts of what customers say, of service and of the coefficient that the facts fill. */
function filled<Part>(
  facts: SheetFacts,
  parts: {
    readonly survey: (facts: SurveySheet) => readonly Part[];
    readonly service: (facts: ServiceSheet) => readonly Part[];
    readonly coefficient: (facts: CoefficientSheet) => readonly Part[];
  }
): Part[] {
  const { survey, service, coefficient } = facts;
  return [
    ...(survey === null ? [] : parts.survey({ ...facts, survey })),
    ...(service === null ? [] : parts.service({ ...facts, service })),
    ...(coefficient === null ? [] : parts.coefficient({ ...facts, coefficient })),
  ];
}

export const customerBlocks = (facts: SheetFacts): BlockSpec[] =>
  filled(facts, {
    survey: (known) => [surveyBlock(known), surveyChartBlock(known)],
    service: (known) => [serviceBlock(known), complaintChartBlock(known)],
    coefficient: (known) => [coefficientBlock(known), contributionChartBlock(known)],
  });

export const customerCharts = (facts: SheetFacts): PlannedChart[] =>
  filled(facts, {
    survey: surveyCharts,
    service: (known) => [complaintChart(known)],
    coefficient: contributionChart,
  });

/** Helper ranges of their charts. */
export const customerDataBlocks = (facts: SheetFacts): BlockSpec[] =>
  filled(facts, {
    survey: (known) => [surveyDataBlock(known)],
    service: (known) => [complaintDataBlock(known)],
    coefficient: (known) => [contributionDataBlock(known)],
  });
