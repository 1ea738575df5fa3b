import { type Locator, locatorKey } from '../../paper/locator.ts'
import type { HtmlLinks } from '../../reply/render/html.ts'

/** The element that a source link jumps to: the words or the cell that were cited. */
export const CITED_ID = 'cited'

export const webLinks: HtmlLinks = {
  ask: '/',
  source: (at: Locator) => `/source?at=${encodeURIComponent(locatorKey(at))}#${CITED_ID}`,
}
