const HAN = /^\p{Script=Han}+$/u
/** Two characters are easily another word. */
const MIN_LENGTH = 3

/**
 * Puts right names whose characters stand in another order (燕荣继 → 燕继荣) or of which one is written with another
 * character of the same sound (习进平 → 习近平). `soundsOf` gives the readings of a character; a stretch is only touched
 * where `suspicious` says that its characters form no known words.
 */
export function createNameCorrection(
  names: readonly string[],
  soundsOf: (char: string) => readonly string[],
): (text: string, suspicious: (start: number, end: number) => boolean) => string {
  const candidatesAt = candidatesIn(names.filter((name) => name.length >= MIN_LENGTH && HAN.test(name)))
  const soundsAlike = (one: string, other: string) => soundsOf(one).some((sound) => soundsOf(other).includes(sound))
  return (text, suspicious) => {
    for (let start = 0; start + MIN_LENGTH <= text.length; start++) {
      for (const name of candidatesAt(text, start)) {
        const wrong = wrongIn(text, start, name, soundsAlike)
        if (wrong === undefined || !suspicious(wrong, wrong + 1) || text.includes(name)) continue
        return text.slice(0, start) + name + text.slice(start + name.length)
      }
    }
    return text
  }
}

/** The names that may stand at a place of a text: one slip leaves the first character or the second, or exchanges the two. */
function candidatesIn(names: readonly string[]): (text: string, start: number) => readonly string[] {
  const byFirst = groupedBy(names, 0)
  const bySecond = groupedBy(names, 1)
  return (text, start) => [
    ...(byFirst.get(text.charAt(start)) ?? []),
    ...(bySecond.get(text.charAt(start + 1)) ?? []),
    ...(bySecond.get(text.charAt(start)) ?? []),
  ]
}

/** The names by their character at a place. */
function groupedBy(names: readonly string[], at: number): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const name of names) groups.set(name.charAt(at), [...(groups.get(name.charAt(at)) ?? []), name])
  return groups
}

/** Where in a text a name is written wrong, if only the order of two neighbours or one of its characters is. */
function wrongIn(
  text: string,
  start: number,
  name: string,
  soundsAlike: (one: string, other: string) => boolean,
): number | undefined {
  if (start + name.length > text.length) return undefined
  const isRight = (at: number) => text.charCodeAt(start + at) === name.charCodeAt(at)
  let wrong = 0
  while (wrong < name.length && isRight(wrong)) wrong++
  if (wrong === name.length) return undefined
  const [one, other] = [text.charAt(start + wrong), name.charAt(wrong)]
  const isSwapped = one === name.charAt(wrong + 1) && text.charAt(start + wrong + 1) === other
  for (let at = wrong + (isSwapped ? 2 : 1); at < name.length; at++) if (!isRight(at)) return undefined
  return isSwapped || soundsAlike(one, other) ? start + wrong : undefined
}
