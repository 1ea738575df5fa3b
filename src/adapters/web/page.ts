import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h, s } from 'hastscript'
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../answer/answer.ts'
import { BRAND, OWN_NAMES, type WebWording, webWording } from '../../reply/wording/web.ts'
import { webLinks } from './links.ts'
import { LANGUAGE_PARAMETER } from './ui-language.ts'

const STYLES = ['frame', 'answer', 'chart', 'source']
export interface PageContent {
  readonly lang: ReplyLanguage
  /** What the browser's tab says before the name of the site. */
  readonly title?: string
  /** Address of this page without a chosen language. */
  readonly path: string
  readonly body: readonly Element[]
  /** A page without conversation has no box for questions, but a way back to it. */
  readonly conversation: boolean
}

/** A whole HTML document. It works without its script, which only saves page loads. */
export function page(content: PageContent): string {
  const words = webWording[content.lang]
  const document = h('html', { lang: content.lang }, [
    head(content),
    h('body', [
      header(content, words),
      h(
        'main',
        content.conversation ? conversation(content, words) : [...content.body, h('p', h('a.back', { href: '/' }, words.back))],
      ),
      ...(content.conversation ? [composer(words), panel(words)] : []),
    ]),
  ])
  return `<!doctype html>\n${toHtml(document)}`
}

function head({ title }: PageContent): Element {
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title ? `${title} · ${BRAND}` : BRAND),
    h('link', { rel: 'icon', href: '/static/icon.svg', type: 'image/svg+xml' }),
    ...STYLES.map((name) => h('link', { rel: 'stylesheet', href: `/static/${name}.css` })),
    h('script', { src: '/static/page.js', type: 'module' }),
  ])
}

function header({ lang, path }: PageContent, words: WebWording): Element {
  return h('header', [
    h('h1', h('a.brand', { href: '/', lang: 'zh-Hans' }, BRAND)),
    h('a.new', { href: '/?new', dataNew: '' }, words.newConversation),
    h(
      'nav',
      { ariaLabel: words.language },
      REPLY_LANGUAGES.map((other) => languageLink(other, lang, path)),
    ),
  ])
}

function languageLink(other: ReplyLanguage, current: ReplyLanguage, path: string): Element {
  const href = `${path}${path.includes('?') ? '&' : '?'}${LANGUAGE_PARAMETER}=${other}`
  return h('a', { href, lang: other, ...(other === current && { ariaCurrent: 'true' }) }, OWN_NAMES[other])
}

function conversation({ body }: PageContent, words: WebWording): Element[] {
  const messages = { dataWaiting: words.waiting, dataFailed: words.failed, dataTooLarge: words.tooLarge }
  return [h('div', { id: 'conversation', role: 'log', ariaLive: 'polite', ...messages }, [...body])]
}

function composer(words: WebWording): Element {
  return h('form.composer', { action: webLinks.ask, method: 'get', dataAsk: '' }, [
    h('input', {
      name: 'q',
      type: 'text',
      ariaLabel: words.question,
      placeholder: words.placeholder,
      autoComplete: 'off',
      enterKeyHint: 'send',
      required: true,
    }),
    h('button', { ariaLabel: words.send, title: words.send }, arrow()),
  ])
}

function arrow(): Element {
  return s('svg', { viewBox: '0 0 24 24', ariaHidden: 'true' }, s('path', { d: 'M12 19V5M5.5 11.5 12 5l6.5 6.5' }))
}

function panel(words: WebWording): Element {
  return h('dialog', { id: 'panel', ariaLabel: words.sourceTitle }, [
    h('button.close', { type: 'button', ariaLabel: words.close, title: words.close }, '×'),
    h('div', { id: 'source' }),
  ])
}
