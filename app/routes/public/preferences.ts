import { redirect } from '@remix-run/node'
import { keepPreferences } from '#app/commands/accounts/keep-preferences.server.ts'
import { preferences } from '#app/domain/preferences.ts'
import { preferencesCookie } from '#app/http/cookies.server.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { safePath } from '#app/http/safe-path.ts'

export const loader = guarded({ open: 'a bookmark of it leads home' }, () => redirect('/'))

export const action = guardedAction(
	{ open: 'anyone may choose how to read' },
	async ({ ctx, visitor, form }) => {
		const chosen = preferences.parse({ ...visitor.preferences, ...Object.fromEntries(form) })
		await keepPreferences(ctx, chosen)
		const cookie = await preferencesCookie().serialize(chosen)
		return redirect(safePath(form.get('back'), '/'), { headers: { 'Set-Cookie': cookie } })
	},
)
