export type ToastOptions = {
  undo?: (() => void) | undefined
  /** What has to be seen stays until it is closed, and may say what to do. */
  toDo?: { label: string; onPress: () => void } | undefined
}
export type Toast = ToastOptions & { readonly id: number; readonly message: string }

const MOST_AT_ONCE = 3

/**
 * The newest few, and all that has to be seen. Whoever does the same thing five times reads it once; but each way back is
 * another one, and stays.
 */
export function withOneMore(shown: readonly Toast[], toast: Toast): readonly Toast[] {
  const others = shown.filter((one) => !isPlain(one) || one.message !== toast.message)
  const passing = others.filter(({ toDo }) => toDo === undefined)
  const gone = passing.slice(0, Math.max(0, passing.length + 1 - MOST_AT_ONCE))
  return [...others.filter((one) => !gone.includes(one)), toast]
}

function isPlain({ undo, toDo }: Toast): boolean {
  return undo === undefined && toDo === undefined
}
