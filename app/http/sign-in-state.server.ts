import { z } from 'zod'
import { signInCookie } from './cookies.server.ts'

const state = z.object({ browser: z.string(), demoCode: z.string().nullable() })

/** The browser that asked for a code, and in a demonstration the code itself. */
export async function readSignIn(request: Request): Promise<z.output<typeof state> | null> {
	const parsed = state.safeParse(await signInCookie().parse(request.headers.get('cookie')))
	return parsed.success ? parsed.data : null
}
