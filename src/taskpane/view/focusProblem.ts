/** Takes the keyboard to the first field that is wrong; fields of the pane say so to screen readers in the same way. */
export function focusProblem(): void {
  document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
