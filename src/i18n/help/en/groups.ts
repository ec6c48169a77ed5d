/** Headings of the index, everyday functions first. */
export const groups = {
  retention: "Retention",
  survival: "Survival",
  value: "Value",
  voice: "Voice of the customer",
  sales: "Sales",
  service: "Service",
  behaviour: "Behaviour",
  concentration: "Concentration",
  scorecard: "Scorecard",
  monitoring: "Monitoring and data check",
};
