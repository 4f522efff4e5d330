/// <reference types="vite/types/import-meta.d.ts" />

// What the bundler does for main: text files as strings. (vite/client would bring the DOM along.)
declare module '*?raw' {
  const text: string
  export default text
}
