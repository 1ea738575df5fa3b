const STEP_MS = 5
/** Waiting ends when the condition holds; this long only on a machine with much else to do. */
const MOST_MS = 30_000

/** Resolves when `condition` holds; rejects with what was waited for after `mostMs` milliseconds. */
export async function waitUntil(condition: () => boolean, what: string, mostMs = MOST_MS): Promise<void> {
  const end = performance.now() + mostMs
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited ${mostMs} ms in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, STEP_MS))
  }
}
