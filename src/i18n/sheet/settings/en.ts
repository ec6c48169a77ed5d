export const en = {
  title: "Settings",
  help: "What all KPIs share",
  columns: { key: "key", value: "value" },
  meaning: {
    currency: "currency: code shown with amounts, such as USD",
    margin: "margin: gross margin as a fraction, such as 40%",
    cac: "cac: cost of acquiring one customer, in money",
    lifespan: "lifespan: years a customer stays",
    csat_mode:
      "csat_mode: how satisfaction is told, top (share of the highest answers), mean or points (0 to 100)",
    csat_top: "csat_top: how many of the highest answers of the scale count as satisfied",
    surveys_sent: "surveys_sent: questionnaires sent in the period",
    complaint_base:
      "complaint_base: what complaints are counted against: orders, customers, or a number of the period",
    complaint_per: "complaint_per: complaints per so many of the base, such as 100 or 1000",
    sla_hours: "sla_hours: hours within which a ticket should have its first response",
    coefficient_loyalty:
      "coefficient_loyalty: what stands for loyalty in the CRM coefficient, REPEAT or REFERRAL",
    coefficient_preset:
      "coefficient_preset: weights of the index form: general, retail, services or finance",
    benchmark_satisfaction: "benchmark_satisfaction: satisfied share at the benchmark, such as 60%",
    benchmark_loyalty: "benchmark_loyalty: repeat or referral rate at the benchmark, such as 80%",
    benchmark_conversion: "benchmark_conversion: conversion rate at the benchmark, such as 15%",
    benchmark_frequency: "benchmark_frequency: orders per customer and period at the benchmark",
    benchmark_aov: "benchmark_aov: average order value at the benchmark, in money",
    benchmark_risk: "benchmark_risk: risk rate at the benchmark, such as 5%",
    risk_rate:
      "risk_rate: share at risk, such as overdue; a number, or a formula that reads the cell of an own KPI",
    weight_satisfaction:
      "weight_satisfaction: own weight of satisfaction in the index form; empty means that of the preset",
    weight_loyalty:
      "weight_loyalty: own weight of loyalty in the index form; empty means that of the preset",
    weight_conversion:
      "weight_conversion: own weight of conversion in the index form; empty means that of the preset",
    weight_frequency:
      "weight_frequency: own weight of orders per customer in the index form; empty means that of the preset",
    weight_aov:
      "weight_aov: own weight of the average order value in the index form; empty means that of the preset",
    weight_safety:
      "weight_safety: own weight of 1 − risk rate in the index form; empty means that of the preset",
    quota: "quota: sales target in money that the open deals are held against",
    stages:
      "stages: stages of deals in their order, with semicolons between, such as Proposal; Negotiation",
    green_from:
      "green_from: attainment from which a KPI is on target; with worst and best, as a share of what the target attains",
    amber_from: "amber_from: attainment from which it is on watch, likewise",
    cap: "cap: most that one KPI's attainment counts in the score",
    grade_a: "grade_a: score from which the grade is A",
    grade_b: "grade_b: score from which the grade is B",
    grade_c: "grade_c: score from which the grade is C, below it D",
  },
};
