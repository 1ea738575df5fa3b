import type { BibliographicRecord } from '../paper/annotations.ts'

/** A folder's name stays readable and safe on every file system at this length. */
const LONGEST_SLUG = 60

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '')
}

/** FNV-1a, 32 bits: short, stable, and needs no library; a clash only means that two papers ask for one name. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36).padStart(7, '0')
}

/**
 * A stable id for a new paper: the slug of its DOI, else of its title in Latin letters, else `paper-` and a short
 * hash of the title or, failing that, of the text. Only a-z, 0-9 and hyphens.
 */
export function guessId(record: Pick<BibliographicRecord, 'DOI' | 'title' | 'titleEnglish'>, text = ''): string {
  const doi = slug(record.DOI ?? '')
  if (doi !== '') return doi
  const latin = slug(record.title)
  // A Chinese title with an acronym in it (GDP) leaves a slug that names nothing.
  if (latin.length >= 8 && !/\p{Script=Han}/u.test(record.title)) return latin
  return `paper-${shortHash(record.title.replace(/\s/g, '') || text)}`
}
