import { openApi } from '#app/http/api/openapi.server.ts'
import { guarded } from '#app/http/guarded.server.ts'

/** GET /api/v1/openapi.json: what the public interface asks and answers. */
export const loader = guarded({ open: 'whoever writes a program for it' }, () =>
	Response.json(openApi(), { headers: { 'Cache-Control': 'public, max-age=3600' } }),
)
