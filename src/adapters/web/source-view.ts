import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReplyLanguage } from '../../answer/answer.ts'
import type { Context } from '../../answer/context.ts'
import { cellClass } from '../../reply/render/html.ts'
import { webWording } from '../../reply/wording/web.ts'
import { CITED_ID } from './links.ts'

type TextContext = Extract<Context, { kind: 'text' }>
type TableContext = Extract<Context, { kind: 'table' }>

/** A cited place in its surroundings, with what was cited marked. */
export function sourceView(context: Context, lang: ReplyLanguage): Element {
  return context.kind === 'text' ? passageView(context, lang) : tableView(context)
}

function passageView(context: TextContext, lang: ReplyLanguage): Element {
  const words = webWording[lang]
  return h('section.passage', [
    h('h2', { tabIndex: -1 }, h('span.place', context.place), h('span.tag', context.restated ? words.restated : words.original)),
    h(
      'ol.path',
      context.path.map((heading) => h('li', heading)),
    ),
    h('p.text', context.before, h('mark', { id: CITED_ID }, context.quote), context.after),
    context.restated ? h('p.remark', words.restatedNote) : undefined,
  ])
}

function tableView(context: TableContext): Element {
  return h('section.in-table', [
    h('h2', { tabIndex: -1 }, h('span.place', context.place), context.caption),
    h('div.scroll', { tabIndex: 0, role: 'region', ariaLabel: context.caption }, [
      h('table', [
        h(
          'thead',
          h(
            'tr',
            context.header.map((name, column) => h('th', { scope: 'col', className: onCross(column === context.column) }, name)),
          ),
        ),
        h(
          'tbody',
          context.rows.map((_, row) => tableRow(context, row)),
        ),
      ]),
    ]),
    context.note ? h('p.remark', context.note) : undefined,
  ])
}

const onCross = (crossed: boolean) => (crossed ? ['crossed'] : [])

function tableRow(context: TableContext, row: number): Element {
  const { kind = 'data', cells = [] } = context.rows[row] ?? {}
  const crossed = row === context.row
  return h('tr', { className: [`row-${kind}`, ...onCross(crossed)] }, [
    ...cells.map((text, column) => {
      const cited = crossed && column === context.column
      const className = [...(column > 0 ? cellClass(text) : []), ...onCross(column === context.column)]
      return h(column === 0 ? 'th' : 'td', { className, ...(column === 0 && { scope: 'row' }), ...(cited && { id: CITED_ID }) }, [
        cited ? h('mark', text) : text,
      ])
    }),
  ])
}
