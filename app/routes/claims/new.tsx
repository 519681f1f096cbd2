import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { beginClaim, beginEmployerClaim } from '#app/commands/claims/begin-claim.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
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
import { type Claimable, claimable } from '#app/queries/claims/claimable.server.ts'

export const meta = pageTitle(m.claims_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'claim.handle' }, async ({ ctx, request }) => {
	const params = new URL(request.url).searchParams
	const asked = { person: params.get('person'), placement: params.get('placement') }
	const nobody = asked.person === null && asked.placement === null
	return { claim: nobody ? null : found(await claimable(ctx, asked)) }
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
	const { claim } = useLoaderData<typeof loader>()
	return claim ? <Claimables claim={claim} /> : <ForWhom />
}

/** A claim begins from somebody's file, or from the job that an employer gave. */
function ForWhom() {
	return (
		<StaffShell title={m.claim_new()} back={{ to: '/claims', words: m.claims_title() }}>
			<p className="card">
				{m.claim_new_from()}{' '}
				<Link to="/people" className="link">
					{m.people_title()}
				</Link>
			</p>
		</StaffShell>
	)
}

function Claimables({ claim: { person, job, verdicts } }: { claim: Claimable }) {
	const reply = useAnswer<typeof action>()?.reply
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
