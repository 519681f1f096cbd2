import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { beginClaim, beginEmployerClaim } from '#app/commands/claims/begin-claim.server.ts'
import { Choice } from '#app/components/form/choices.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { newClaimForm } from '#app/domain/claims/claim-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { barWords, givesWords, stackableWords, verdictWords } from '#app/locales/words/claims.ts'
import { claimable } from '#app/queries/claims/claimable.server.ts'

export const meta = pageTitle(m.claims_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'claim.handle' }, async ({ ctx, request }) => {
	const asked = new URL(request.url).searchParams
	return found(
		await claimable(ctx, { person: asked.get('person'), placement: asked.get('placement') }),
	)
})

export const action = guardedAction({ may: 'claim.handle' }, async ({ ctx, form }) => {
	const fields = readFields(form, newClaimForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const { incentive, person, placement } = fields.value
	const outcome =
		placement === undefined
			? await beginClaim(ctx, person, incentive)
			: await beginEmployerClaim(ctx, placement, incentive)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/claims/${outcome.id}`)
})

export default function NewClaim() {
	const { person, job, verdicts } = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	return (
		<StaffShell
			title={job ? m.claim_new_employer() : m.claim_new()}
			back={{ to: `/people/${person.id}`, words: person.name }}
		>
			<section className="card max-w-3xl">
				<PostForm reply={reply}>
					{job && (
						<p>
							{job.employer} · {job.post} · {person.name}
							<span className="block text-soft">{m.claim_new_employer_about()}</span>
						</p>
					)}
					<input type="hidden" name="person" value={person.id} />
					{job && <input type="hidden" name="placement" value={job.id} />}
					<Choice
						name="incentive"
						label={m.claim_what()}
						options={verdicts.map(({ incentive, answer, bars, groups }) => ({
							value: incentive,
							label: `${stackableWords[incentive]()} · ${verdictWords[answer]()}`,
							hint: `${givesWords[incentive]()} ${bars.map((bar) => barWords(bar, groups)).join('')}`,
						}))}
					/>
					<div>
						<Submit>{m.claims_begin()}</Submit>
					</div>
				</PostForm>
			</section>
		</StaffShell>
	)
}
