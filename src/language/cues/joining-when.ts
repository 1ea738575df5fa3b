const ASKED =
  /^(?:what|which|who|whom|whose|why|how|where|is|are|was|were|do|does|did|can|could|should|would|name|list|tell|explain|describe)\b/u
const ASKS_AGAIN = /(?:[,;]|\band|\bor|\bknow|\btell me|\bsay|\bexactly|\bplus|&)\s*(?:exactly )?$/u

/** Whether a `when` at a place of an English question only joins a clause (what is missing when it is read as …) and asks no time. */
export const isJoining = (text: string, start: number): boolean =>
  ASKED.test(text) &&
  start > 0 &&
  start + 'when'.length < text.replace(/[\s?]+$/u, '').length &&
  !ASKS_AGAIN.test(text.slice(0, start))
