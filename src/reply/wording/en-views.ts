import type { SentenceVerdict } from '../../answer/checked-text.ts'
import type { Notice } from '../views/notice.ts'
import type { ViewsWording } from './views.ts'

const COUNTED: Readonly<Record<SentenceVerdict, string>> = {
  supported: 'supported',
  contradicted: 'contradicted',
  misquoted: 'worded otherwise',
  'in-part': 'supported in part',
  'not-found': 'not found in the paper',
  'nothing-to-check': 'nothing to check',
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

function notice(it: Notice): string {
  switch (it.kind) {
    case 'person-limit':
      return `That was quick. Please ask again in ${counted(it.seconds, 'second')}.`
    case 'channel-limit':
      return `Many questions in this channel. Please ask again in ${counted(it.seconds, 'second')}.`
    case 'busy':
      return 'Many questions at the moment. Please try again shortly.'
    case 'failed':
      return 'Sorry, that did not work. Please try again in a moment.'
    case 'forgotten-answer':
      return 'That answer is no longer kept. Please ask the question again.'
    case 'settings-saved':
      return 'The settings are saved.'
    case 'not-allowed':
      return 'Only those who manage this channel can do that.'
    case 'person-forgotten':
      return 'What was kept about you is deleted: your questions and your language.'
    case 'thanks':
      return 'Thank you for the feedback.'
    case 'shared':
      return 'Shared to the channel.'
    case 'not-computed':
      return 'That is no calculation: /calc takes questions that are computed from the tables, or arithmetic such as 1931.38/389.62.'
    case 'language-chosen':
      return `Answers to you will be in ${it.name}.`
    case 'told':
      return it.people > 0 ? 'Thank you. The people who check answers have been told.' : 'Thank you. It is noted.'
    case 'no-such-table':
      return it.last > 0 ? `There is no Table ${it.number}; the tables are 1 to ${it.last}.` : 'The papers here have no tables.'
    case 'empty-command':
      return `Please write something after the command, such as: ${it.example}`
  }
}

export const enViews: ViewsWording = {
  actions: {
    computation: 'Computation',
    sources: 'Sources',
    context: 'Context',
    readings: 'Other scopes',
    formats: 'Cite',
    chart: 'Chart',
  },
  contextOf: (marker) => `Context [${marker}]`,
  headings: {
    computation: 'Computation and figures',
    sources: 'All sources',
    readings: 'The same question under other scopes:',
    formats: 'Cite this paper',
  },
  nothing: {
    computation: 'This answer has no computation.',
    sources: 'This answer has no sources.',
    context: 'The context of this place was not found.',
    readings: 'There is no other scope for this question.',
    formats: 'This answer has no paper to cite.',
    chart: 'This answer has no figures to draw.',
  },
  asked: 'answered above',
  otherReadings: 'Ask under another scope',
  places: 'Citing the places',
  citedPlace: (author, year, place) => `(${[author, year, place].filter((part) => part !== undefined).join(', ')})`,
  rowsShown: (shown, all) => `${counted(shown, 'row')} around this cell; the table has ${all}.`,
  papers: {
    heading: (count) => `${counted(count, 'paper')} to ask`,
    title: (title) => title,
    authors: (authors) => `By ${authors.join(', ')}`,
    restated:
      'Kept here paragraph by paragraph in other words, not in the author’s sentences; tables, figures, names and references are the paper’s.',
    original: 'Kept here in the author’s own words.',
    tables: (count) => `Tables (${count})`,
    tryAsking: 'Try asking',
  },
  help: {
    heading: 'Just ask; every answer shows its sources. You can ask for:',
    kinds: {
      figure: 'Figures',
      computation: 'Calculations',
      trend: 'Changes',
      list: 'Main points',
      term: 'Concepts',
      event: 'Dates',
      scholar: 'Literature',
      table: 'Tables',
      record: 'The paper itself',
      audit: 'Consistency',
    },
    commands: 'Commands',
    command: {
      ask: 'ask about the paper',
      calc: 'calculate with the tables',
      table: 'show a table',
      audit: 'where the paper does not agree with itself',
      cite: 'citation formats and references',
      paper: 'which papers are here',
      help: 'how to use this',
    },
    rules: [
      'Follow-up questions are understood, such as “and in 2019?”.',
      'What the paper does not say is not answered, and no opinions are given.',
    ],
  },
  check: {
    summary(counts) {
      const told = (Object.keys(COUNTED) as SentenceVerdict[]).filter((verdict) => counts[verdict] > 0)
      const all = told.reduce((sum, verdict) => sum + counts[verdict], 0)
      return `${counted(all, 'sentence')} checked: ${told.map((verdict) => `${counts[verdict]} ${COUNTED[verdict]}`).join(', ')}`
    },
    verdict: {
      supported: '✓ Supported',
      contradicted: '✗ Contradicted',
      misquoted: '≈ Worded otherwise',
      'in-part': '◐ Supported in part',
      'not-found': '? Not found in the paper',
      'nothing-to-check': '— Nothing to check',
    },
    sentence: (text) => `“${text}”`,
    paper: (text) => `The paper: ${text}`,
    difference: (said, printed) =>
      printed === '' ? `adds “${said}”` : said === '' ? `leaves out “${printed}”` : `“${said}” is “${printed}” in the paper`,
    open: (parts) => `Not checked: ${parts.map((part) => `“${part}”`).join(', ')}`,
    lacks: (words) => `The paper does not have ${words.map((word) => `“${word}”`).join(', ')}.`,
    unread: (count) => `The text is long: ${counted(count, 'sentence')} at its end ${count === 1 ? 'was' : 'were'} not checked.`,
    empty: 'There was no text to check.',
  },
  nothingFound: 'Nothing of that kind was found.',
  notice,
}
