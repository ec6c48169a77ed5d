/** Table names: the stable handles of the sheets, the same in every language. */
export const TABLE = {
  scorecard: "CRM_Scorecard",
  targets: "CRM_Targets",
  settings: "CRM_Settings",
  notes: "CRM_Notes",
  history: "CRM_History",
} as const;

/** Defined names of the blocks that are not tables. */
export const BLOCK = {
  header: "CRM_Block_Header",
  messages: "CRM_Block_Messages",
  score: "CRM_Block_Score",
  trend: "CRM_Block_Trend",
  detailTitle: "CRM_Block_DetailTitle",
  clv: "CRM_Block_CLV",
  segments: "CRM_Block_Segments",
  segmentChart: "CRM_Block_SegmentChart",
  cohort: "CRM_Block_Cohort",
  breakdown: "CRM_Block_Breakdown",
  breakdown2: "CRM_Block_Breakdown2",
  breakdown3: "CRM_Block_Breakdown3",
  breakdown4: "CRM_Block_Breakdown4",
  targetsTitle: "CRM_Block_TargetsTitle",
  settingsTitle: "CRM_Block_SettingsTitle",
  settingsHelp: "CRM_Block_SettingsHelp",
  lists: "CRM_Block_Lists",
  notesTitle: "CRM_Block_NotesTitle",
  historyTitle: "CRM_Block_HistoryTitle",
  chartDataTitle: "CRM_Block_ChartDataTitle",
  dataTitle: "CRM_Block_DataTitle",
  trendData: "CRM_Block_TrendData",
  segmentData: "CRM_Block_SegmentData",
  seriesData: "CRM_Block_SeriesData",
} as const;

/** Single results that other formulas, and the analyst's own, may point to. */
export const RESULT = {
  score: "CRM_Score",
  grade: "CRM_Grade",
  weights: "CRM_Weights",
  clv: "CRM_CLV_Actual",
  clvPrevious: "CRM_CLV_Previous",
  period: "CRM_Period",
} as const;

export const CHART = { trend: "CRM_Chart_Trend", segments: "CRM_Chart_Segments" } as const;
