import { type CitationFormat, type PlanRule, rejected } from '../plan.ts'

const ASKING = [
  ...['怎么引用', '如何引用', '怎样引用', '引用格式', '引文格式', '引用这篇', '引用本文', '引用这个', '参考文献格式', '文献格式'],
  ...['cite this', 'cite it', 'citation format', 'citation for this', 'citation of this', 'reference format', 'how do i cite'],
  ...['how to cite', 'should i cite', 'formatted citation'],
]
const FORMATS: Readonly<Record<CitationFormat, readonly string[]>> = {
  'GB/T 7714-2015': ['gb/t', 'gbt', 'gb7714', 'gb 7714', '7714', '国标'],
  APA: ['apa'],
  BibTeX: ['bibtex', 'latex', '.bib'],
}
const ALL = Object.keys(FORMATS) as [CitationFormat, ...CitationFormat[]]
/** What else a request for a citation names. */
const FORMAT_WORDS = [
  ...[
    '引用',
    '格式',
    '参考文献',
    '文献',
    '引文',
    '国标',
    'gb',
    't',
    '7714',
    '2015',
    'apa',
    'bibtex',
    'bib',
    'latex',
    'style',
    'format',
  ],
  ...['citation', 'entry', 'reference', 'cite', 'mla', 'chicago', 'harvard', 'ieee', 'vancouver'],
]

/** How the paper itself is cited. */
export const citePaper: PlanRule = {
  name: 'cite-paper',
  examples: ['怎么引用这篇论文', '给我GB/T 7714格式的引文', 'BibTeX for this paper', 'How do I cite this paper in APA?'],
  plan({ text, content, asks }) {
    // Whether to cite it is another question than how.
    if (asks.has('opinion') && !asks.has('how')) return rejected('asks for advice')
    const named = ALL.filter((format) => FORMATS[format].some((word) => text.includes(word)))
    if (named.length === 0 && !ASKING.some((phrase) => text.includes(phrase)))
      return rejected('no citation of the paper is asked for')
    const other = content.filter(
      (unit) => unit.strict && !FORMAT_WORDS.some((word) => unit.surface.includes(word) || word === unit.surface),
    )
    if (other.length > 0 || asks.has('amount')) return rejected(`about ${other.map(({ surface }) => surface).join(' ')}`)
    const [first = ALL[0], ...more] = named.length > 0 ? named : ALL
    return { plan: { kind: 'cite-paper', formats: [first, ...more] } }
  },
}
