import type { Erratum } from '../paper/annotations.ts'

export interface CorrectedText {
  readonly text: string
  readonly applied: readonly Erratum[]
}

/**
 * Replaces what is printed by what it should read, for errata with `apply: true` whose printed string occurs
 * exactly once. All are found in the text as printed, so that one correction never feeds another
 * (⑱→⑯ beside ⑳→⑱). Where two overlap, the first stays.
 */
export function applyErrata(text: string, errata: readonly Erratum[]): CorrectedText {
  const found = errata
    .filter((erratum) => erratum.apply && erratum.printed !== '')
    .map((erratum) => ({ erratum, at: text.indexOf(erratum.printed) }))
    .filter(({ erratum, at }) => at >= 0 && text.indexOf(erratum.printed, at + 1) < 0)
    .sort((a, b) => a.at - b.at)
  const applied: Erratum[] = []
  let out = ''
  let end = 0
  for (const { erratum, at } of found) {
    if (at < end) continue
    out += text.slice(end, at) + erratum.read
    end = at + erratum.printed.length
    applied.push(erratum)
  }
  return { text: out + text.slice(end), applied }
}
