import * as chartjs from "chart.js";

// The engine looks for a global Chart that carries the controllers as its own properties.
chartjs.Chart.register(...chartjs.registerables);
Object.assign(globalThis, { Chart: Object.assign(chartjs.Chart, chartjs) });
