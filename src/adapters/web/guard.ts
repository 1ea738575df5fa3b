import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/**
 * Bound to this machine only, the server answers only to this machine's names: a foreign name that resolves to
 * 127.0.0.1 (DNS rebinding) would let any web site read the answers.
 */
export function hostGuard(boundTo: string): MiddlewareHandler {
  const guarded = LOOPBACK.includes(hostname(boundTo.includes(':') ? `[${boundTo}]` : boundTo) ?? '')
  return async (context, next) => {
    const asked = hostname(context.req.header('host') ?? '')
    if (guarded && !(asked && LOOPBACK.includes(asked))) return context.text('Misdirected Request', 421)
    return next()
  }
}

function hostname(host: string): string | undefined {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined
}

/** Everything comes from this server, nothing is inline, and nobody may frame the page. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // The server speaks plain HTTP; a proxy in front of it decides about HTTPS.
  strictTransportSecurity: false,
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
})
