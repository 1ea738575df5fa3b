import type { MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'

/** Logs each request by method, path, status and milliseconds. The query is left out: it holds the question. */
export function requestLog(log: Logger): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now()
    await next()
    const { method, path } = context.req
    log.debug({ method, path, status: context.res.status, ms: Math.round(performance.now() - start) }, 'web request')
    if (context.error) log.error({ method, path, error: context.error.name, at: frames(context.error) }, 'web request failed')
  }
}

/** Where an error was thrown, without its message, which could hold words of the question. */
function frames(error: Error): string[] {
  const lines = error.stack?.split('\n') ?? []
  return lines.filter((line) => line.startsWith('    at ')).slice(0, 3)
}
