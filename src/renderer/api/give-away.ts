/**
 * Puts text on the clipboard; tells whether it is there. The newer way is refused in some windows (the desktop one
 * denies every permission): then the text is selected where it stands, or in a field made for it, and the older way
 * tried.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    if (!field) return copyFromNewField(text)
    field.focus()
    field.select()
    return document.execCommand('copy')
  }
}

function copyFromNewField(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isCopied
}

/** Hands text to the browser as a file to be saved: where the host has no dialogs of its own. */
export function downloadText(fileName: string, text: string, type = 'text/markdown'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // Only after the browser has taken it over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
