import { atomsOf } from './atoms.ts'

/** Short forms of English as people type them, `short|short → in full`; what is only a sound or a courtesy stands among the light words. */
const ROWS = [
  'ppl|ppls|peeps → people',
  'thru → through',
  'tho → though',
  'govt|govts|gov → government',
  'prov|provs → provinces',
  'dept|depts → departments',
  'yr → year',
  'yrs → years',
  'avg → average',
  'pct → percent',
  'approx → approximately',
  'amt → amount',
  'qty → number',
  'infra → infrastructure',
  'invt → investment',
  'mgmt → management',
  'dev → development',
  'econ → economic',
  'ref|refs → references',
  'pub|pubd → published',
  'def → definition',
  'diff|diffs → difference',
  'btwn → between',
  'incl → including',
  'excl → excluding',
  'wrt → about',
  'bn|bln → billion',
  'mn|mln → million',
  'trn → trillion',
  'jan → january',
  'feb → february',
  'apr → april',
  'aug → august',
  'sept|sep → september',
  'oct → october',
  'nov → november',
  'dec → december',
  'wanna → want to',
  'gonna → going to',
  'gotta → have to',
  'gimme → give me',
  'lemme → let me',
  'dunno → do not know',
  'cuz|coz → because',
  'whats → what is',
  'whos → who is',
  'wheres → where is',
  'whens → when is',
  'hows → how is',
  'u → you',
  'ur → your',
  'w → with',
]

const FULL = new Map(
  ROWS.flatMap((row) => {
    const [short = '', full = ''] = row.split(' → ')
    return short.split('|').map((form) => [form, full] as const)
  }),
)

/** A normalised text with the short forms of English written in full. A short form that the papers print stays, by `isWord`. */
export function writtenInFull(text: string, isWord: (word: string) => boolean): string {
  const short = atomsOf(text).filter(({ kind, start, end }) => kind === 'latin' && isShort(text.slice(start, end), isWord))
  return short.toReversed().reduce((said, { start, end }) => {
    return said.slice(0, start) + (FULL.get(said.slice(start, end)) ?? '') + said.slice(end)
  }, text)
}

const isShort = (word: string, isWord: (word: string) => boolean): boolean => FULL.has(word) && !isWord(word)

/** Countries in capital letters, which small letters would make words of grammar of: US, us. */
const COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/\bU\.?S\.?(?:A\b\.?)?(?![\w$])/g, 'America'],
  [/\bUK\b/g, 'Britain'],
]

/** A text as it was typed, with the short names of countries written in full. */
export const withCountries = (text: string): string => COUNTRIES.reduce((said, [short, full]) => said.replace(short, full), text)
