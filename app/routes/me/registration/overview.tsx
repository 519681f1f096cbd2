import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { moveRegistration } from '#app/commands/seekers/move-registration.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { BeginRegistration } from '#app/components/registration/begin-registration.tsx'
import { ContinueRegistration } from '#app/components/registration/continue-registration.tsx'
import { OpenRegistration } from '#app/components/registration/open-registration.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { registrationMoveForm } from '#app/domain/seekers/registration-move-form.ts'
import { registrationPath } from '#app/domain/seekers/registration-paths.ts'
import { draftIdOf } from '#app/http/draft-of.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myRegistration } from '#app/queries/seekers/my-registration.server.ts'

export const meta = pageTitle(m.registration_title)

export const loader = guarded({ may: 'registration.fill' }, async ({ ctx, request }) => {
	const draftId = draftIdOf(request)
	return { draftId, mine: found(await myRegistration(ctx, draftId)) }
})

export const action = guardedAction({ may: 'registration.fill' }, async ({ ctx, form }) => {
	const fields = readFields(form, registrationMoveForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await moveRegistration(ctx, found(ctx.actor.personId), fields.value.verb)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect('/me/registration')
})

export default function Registration() {
	const { draftId, mine } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			{mine.stage === 'none' && <BeginRegistration first={registrationPath(mine.first, null)} />}
			{mine.stage === 'draft' && <ContinueRegistration draft={mine} draftId={draftId} />}
			{mine.stage === 'open' && <OpenRegistration registration={mine} reply={answer?.reply} />}
		</PublicShell>
	)
}
