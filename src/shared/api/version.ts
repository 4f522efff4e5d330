/** Grows when an old page could no longer understand the host; such a page is told to reload. */
export const API_VERSION = 1
