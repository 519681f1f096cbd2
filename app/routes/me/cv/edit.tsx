import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { keepCv } from '#app/commands/cv/keep-cv.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { Checks } from '#app/components/form/choices.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { cvParts } from '#app/domain/cv/cv.ts'
import { cvForm } from '#app/domain/cv/cv-form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { cvPartWords } from '#app/locales/words/cv.ts'
import { myCv } from '#app/queries/cv/my-cv.server.ts'

export const meta = pageTitle(m.cv_edit_title)

export const loader = guarded({ may: 'cv.keep' }, async ({ ctx }) => {
	const { about, hidden, showsPhone } = found(await myCv(ctx)).choices
	const shows = cvParts.filter((part) => !hidden.includes(part))
	return { values: { about, shows, phone: showsPhone ? 'yes' : '' } }
})

export const action = guardedAction({ may: 'cv.keep' }, async ({ ctx, form }) => {
	const fields = readFields(form, cvForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const { about, shows, phone } = fields.value
	const hidden = cvParts.filter((part) => !shows.includes(part))
	const outcome = await keepCv(ctx, { about, hidden, showsPhone: phone })
	return 'refused' in outcome ? refuse(form, reasonsOf(outcome)) : redirect('/me/cv')
})

export default function EditMyCv() {
	const { values } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me/cv" words={m.cv_my_title()} />
				<div className="card stack-4">
					<h1 className="text-2xl font-bold">{m.cv_edit_title()}</h1>
					<PostForm reply={answer?.reply} values={values}>
						<TextArea
							name="about"
							label={m.cv_about_label()}
							hint={m.cv_about_hint()}
							optional
							rows={3}
							maxLength={120}
						/>
						<Checks
							name="shows"
							label={m.cv_shows_label()}
							hint={m.cv_shows_hint()}
							options={cvParts.map((value) => ({ value, label: cvPartWords[value]() }))}
						/>
						<Checks
							name="phone"
							label={m.cv_phone()}
							options={[{ value: 'yes', label: m.cv_phone_label() }]}
						/>
						<Submit>{m.cv_save()}</Submit>
					</PostForm>
				</div>
			</div>
		</PublicShell>
	)
}
