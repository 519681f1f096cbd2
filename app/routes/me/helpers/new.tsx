import { redirect } from '@remix-run/node'
import { inviteHelper } from '#app/commands/trust/invite-helper.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { Checks, Choice } from '#app/components/form/choices.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { trustAreas } from '#app/domain/access/trust-areas.ts'
import { helperRelations } from '#app/domain/seekers/words.ts'
import { invitation, trustMonths } from '#app/domain/trust/invitation.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { relationWords } from '#app/locales/words/seekers.ts'
import { trustAreaWords, trustMonthWords } from '#app/locales/words/trust.ts'

export const meta = pageTitle(m.trust_invite)

export const loader = guarded({ may: 'me.trust' }, () => null)

const fieldOf = { 'phone-shape': 'phone', 'own-phone': 'phone', 'helper-asked': 'phone' }

export const action = guardedAction({ may: 'me.trust' }, async ({ ctx, form }) => {
	const fields = readFields(form, invitation)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await inviteHelper(ctx, fields.value)
	return 'refused' in outcome ? refuse(form, reasonsOf(outcome, fieldOf)) : redirect('/me/helpers')
})

export default function NewHelper() {
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me/helpers" words={m.trust_title()} />
				<div className="card stack-4">
					<h1 className="text-2xl font-bold">{m.trust_invite()}</h1>
					<PostForm reply={answer?.reply}>
						<TextField
							name="name"
							label={m.trust_name()}
							hint={m.trust_name_hint()}
							maxLength={20}
						/>
						<TextField
							name="phone"
							label={m.trust_phone()}
							hint={m.trust_phone_hint()}
							type="tel"
							inputMode="tel"
							width="half"
						/>
						<Choice
							name="relation"
							label={m.trust_relation()}
							options={helperRelations.map((value) => ({ value, label: relationWords[value]() }))}
						/>
						<Checks
							name="areas"
							label={m.trust_areas()}
							hint={m.trust_areas_hint()}
							options={trustAreas.map((value) => ({ value, label: trustAreaWords[value]() }))}
						/>
						<Choice
							name="months"
							label={m.trust_months()}
							options={trustMonths.map((value) => ({ value, label: trustMonthWords[value]() }))}
						/>
						<Submit>{m.trust_send()}</Submit>
					</PostForm>
				</div>
			</div>
		</PublicShell>
	)
}
