// Saves page loads: answers are added to the conversation, and sources open beside it. Without this file the same
// forms and links load pages. The server renders every answer; nothing here makes mark-up out of text.

const conversation = document.querySelector('#conversation')
const panel = document.querySelector('#panel')
const ID = 'conversation'
const TRANSCRIPT = 'transcript'
const wide = matchMedia('(min-width: 64rem)')

if (conversation && panel) start()

function start() {
  const kept = sessionStorage.getItem(TRANSCRIPT)
  if (kept && !new URLSearchParams(location.search).has('q')) conversation.innerHTML = kept
  document.addEventListener('submit', submit)
  document.addEventListener('click', click)
  document.addEventListener('keydown', (event) => event.key === 'Escape' && panel.open && panel.close())
  panel.addEventListener('close', () => panel.opener?.focus())
}

function submit(event) {
  const form = event.target
  if (!form.matches('form[data-ask]')) return
  event.preventDefault()
  const question = (event.submitter?.value || form.elements.q.value).trim()
  if (question) ask(question)
  if (form.matches('.composer')) form.reset()
}

async function ask(question) {
  const pending = pendingExchange(question)
  conversation.querySelector('.welcome')?.remove()
  conversation.append(pending)
  pending.scrollIntoView({ block: 'start' })
  try {
    const body = new URLSearchParams({ conversation: conversationId(), q: question })
    const response = await fetch('/ask', { method: 'POST', body })
    if (!response.ok) throw new Error(response.status === 413 ? conversation.dataset.tooLarge : conversation.dataset.failed)
    replace(pending, await response.text())
  } catch (error) {
    const waiting = pending.querySelector('.waiting')
    waiting.className = 'notice'
    waiting.textContent = error instanceof TypeError ? conversation.dataset.failed : error.message
  }
}

function pendingExchange(question) {
  const section = document.createElement('section')
  const title = document.createElement('h2')
  const waiting = document.createElement('p')
  section.className = 'exchange'
  title.className = 'question'
  title.textContent = question
  waiting.className = 'waiting'
  waiting.textContent = conversation.dataset.waiting
  section.append(title, waiting)
  return section
}

function replace(pending, html) {
  const template = document.createElement('template')
  template.innerHTML = html
  const exchange = template.content.firstElementChild
  pending.replaceWith(exchange)
  exchange.scrollIntoView({ block: 'start' })
  keep()
}

/** Keeps what is on the page over a reload; when the browser's room is full, a reload starts anew. */
function keep() {
  try {
    sessionStorage.setItem(TRANSCRIPT, conversation.innerHTML)
  } catch {
    sessionStorage.removeItem(TRANSCRIPT)
  }
}

function conversationId() {
  const id =
    sessionStorage.getItem(ID) ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-')
  sessionStorage.setItem(ID, id)
  return id
}

function click(event) {
  const target = event.target.closest('a[data-source], a[data-new], .close')
  if (!target) return
  if (target.matches('[data-new]')) return sessionStorage.clear()
  if (target.matches('.close')) return panel.close()
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  open(target)
}

async function open(link) {
  const address = new URL(link.href)
  address.searchParams.set('fragment', '')
  const response = await fetch(address).catch(() => undefined)
  if (!response?.ok) return location.assign(link.href)
  const source = panel.querySelector('#source')
  source.innerHTML = await response.text()
  panel.opener = link
  if (!panel.open) wide.matches ? panel.show() : panel.showModal()
  source.querySelector('h2').focus({ preventScroll: true })
  source.querySelector('#cited')?.scrollIntoView({ block: 'center', inline: 'center' })
}
