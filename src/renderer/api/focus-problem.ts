/** After a try that was refused: puts the cursor into the first field that says what is wrong, once it is drawn. */
export function focusFirstProblem(): void {
  requestAnimationFrame(() => {
    document
      .querySelector<HTMLElement>('input[aria-invalid=true], textarea[aria-invalid=true]')
      ?.focus()
  })
}
