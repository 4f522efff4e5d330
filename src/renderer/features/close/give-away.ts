/**
 * Puts text on the clipboard; tells whether it is there. The newer way is refused in some windows (the desktop one
 * denies every permission): then the text is selected where it stands, and the older way tried.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    field?.focus()
    field?.select()
    return document.execCommand('copy')
  }
}

/** Hands text to the browser as a file to be saved: where the host has no dialogs of its own. */
export function downloadText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // Only after the browser has taken it over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
