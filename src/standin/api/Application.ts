import { BookObject } from "./BookObject";
import { oneOf } from "./checks";

export class Application extends BookObject {
  readonly apiName = "Application";

  get CalculationMode(): string {
    return this.book.calculationMode;
  }

  set CalculationMode(value: unknown) {
    this.book.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
  }

  get DecimalSeparator(): string {
    return this.book.decimalSeparator;
  }

  get CalculationState(): string {
    return "Done";
  }

  /** Everything is calculated anew; the kinds of calculation make no difference here. */
  Calculate(kind: unknown): void {
    oneOf(kind, ["Recalculate", "Full", "FullRebuild"]);
    this.engine.run("EVALUATE_CELLS");
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.engine.isCalculationSuspended = true;
  }

  /** The grid is only drawn after a batch anyway. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}
