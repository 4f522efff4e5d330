import { randomUUID } from 'node:crypto'
import { mkdir, open, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Writes a file whole or not at all: who reads it meanwhile, or after a power cut, finds the old one or the new. */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  // Renaming onto a link would replace the link, not the file it stands for.
  const target = await realpath(path).catch(() => path)
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Makes a folder with all of these files in it, or leaves none; what is there already is never touched. */
export async function writeNewFolder(
  path: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  // Fails where there is something of this name.
  await mkdir(path)
  try {
    for (const { name, text } of files) await writeFile(join(path, name), text, { flag: 'wx' })
  } catch (error) {
    await rm(path, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
}
