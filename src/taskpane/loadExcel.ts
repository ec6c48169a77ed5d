/** The room that speaks to Excel, with the builder: loaded when the workbook is first asked about. */
export const loadExcel = () => import(/* webpackChunkName: "builder" */ "../excel");
