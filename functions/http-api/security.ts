import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** What the page may load and do: its own files and its own API, no inline script or style, no markup made from text. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  connectSrc: ["'self'"],
  // A picture that is taken along as PNG is drawn from its own SVG.
  imgSrc: ["'self'", 'blob:'],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ["'none'"],
}

const ownPages = secureHeaders({ contentSecurityPolicy, crossOriginResourcePolicy: false })
const inOtherPages = secureHeaders({
  contentSecurityPolicy: { ...contentSecurityPolicy, scriptSrc: ["'none'"], frameAncestors: ['*'] },
  crossOriginResourcePolicy: false,
  xFrameOptions: false,
})

/** What is made to be set into other pages. */
export const embedPath = '/embed/'

/** Sets the headers that keep a page to itself; what is made for other pages may stand in any, and runs nothing. */
export const securityHeaders: MiddlewareHandler = (context, next) =>
  (context.req.path.startsWith(embedPath) ? inOtherPages : ownPages)(context, next)
