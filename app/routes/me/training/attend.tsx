import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { attend } from '#app/commands/training/attend.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { attendForm } from '#app/domain/training/class-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'

export const meta = pageTitle(m.attend_title)

export const loader = guarded({ may: 'me.guidance' }, ({ request }) => ({
	code: new URL(request.url).searchParams.get('code') ?? '',
}))

export const action = guardedAction({ may: 'me.guidance' }, async ({ ctx, form }) => {
	const fields = readFields(form, attendForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await attend(ctx, fields.value.code)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/me/training/${outcome.id}`)
})

/** Opened by the code that the trainer shows; looking changes nothing, one press does. */
export default function Attend() {
	const { code } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<PublicShell>
			<section className="card stack-4">
				<h1 className="text-2xl font-bold">{m.attend_title()}</h1>
				<p>{m.attend_about()}</p>
				<PostForm reply={reply}>
					<input type="hidden" name="code" value={code} />
					<div>
						<Submit>{m.attend_submit()}</Submit>
					</div>
				</PostForm>
			</section>
		</PublicShell>
	)
}
