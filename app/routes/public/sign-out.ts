import { redirect } from '@remix-run/node'
import { signOut } from '#app/commands/sign-in/sign-out.server.ts'
import { sessionCookie } from '#app/http/cookies.server.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { leaveNothing } from '#app/http/unsent-form.server.ts'

export const loader = guarded({ open: 'a bookmark of it leads home' }, () => redirect('/'))

export const action = guardedAction(
	{ open: 'who is not signed in is signed out already' },
	async ({ ctx, visitor, facts, request }) => {
		await signOut(ctx.actor, visitor.sessionHash, facts.requestId)
		const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"' })
		headers.append('Set-Cookie', await sessionCookie().serialize('', { maxAge: 0 }))
		headers.append('Set-Cookie', await leaveNothing(request))
		return redirect('/', { headers })
	},
)
