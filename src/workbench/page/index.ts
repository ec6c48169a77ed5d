// Before anything that loads the engine, which looks for a global Chart.
import "./chartGlobal";
import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import "bootstrap/dist/css/bootstrap.min.css";
import "font-awesome/css/font-awesome.min.css";
import "./styles.css";
import { startPage } from "./startPage";

void startPage();
