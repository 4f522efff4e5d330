import { expect, it } from 'vitest'
import { withoutImports } from '../scripts/lean-builtins.ts'

it('takes the modules of Node without importing them, and leaves other imports alone', () => {
  const code = [
    'import { a } from "./a-1.js";',
    'import Database from "better-sqlite3";',
    'import { createServer } from "node:http";',
    'import { join, posix as path$1 } from "node:path";',
    'import fs, { readFileSync } from "node:fs";',
    'import process$1 from "node:process";',
    'console.log(`import { x } from "node:x";`)',
  ]
  expect(withoutImports(code.join('\n')).split('\n')).toEqual([
    code[0],
    code[1],
    'const { createServer } = process.getBuiltinModule("node:http");',
    'const { join, posix: path$1 } = process.getBuiltinModule("node:path");',
    'const fs = process.getBuiltinModule("node:fs"); const { readFileSync } = process.getBuiltinModule("node:fs");',
    'const process$1 = process.getBuiltinModule("node:process");',
    code[6],
  ])
})
