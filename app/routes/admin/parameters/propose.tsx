import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { proposeValue } from '#app/commands/policy/propose-value.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { ProposalFields } from '#app/components/policy/proposal-fields.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { proposalForm } from '#app/domain/policy/proposal-form.ts'
import { typedOf } from '#app/domain/policy/typed-value.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { textParam } from '#app/http/text-param.ts'
import { m } from '#app/locales/compiled/messages.js'
import { parameterMeanings } from '#app/locales/words/parameter-meanings.ts'
import { parameterText } from '#app/locales/words/parameter-values.ts'
import { parameterWords } from '#app/locales/words/parameters.ts'
import { parameterHistory } from '#app/queries/policy/parameter-history.server.ts'

export const meta = pageTitle(m.proposal_new)
export const handle = { hydrates: true, dense: true }

const door = { may: 'parameter.propose' } as const

export const loader = guarded(door, async ({ ctx, request, params }) => {
	const { key, place, value } = found(
		await parameterHistory(ctx, params.key, textParam(request, 'place')),
	)
	return { key, place, value }
})

const fieldOf = { 'level-too-low': 'level', 'binding-not-yours': 'marks', 'bound-above': 'value' }

export const action = guardedAction(door, async ({ ctx, form, params }) => {
	const { key } = found(await parameterHistory(ctx, params.key, ''))
	const fields = readFields(form, proposalForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await proposeValue(ctx, key, fields.value)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome, fieldOf))
	return redirect(`/admin/parameters/proposals/${outcome.proposalId}`)
})

export default function Propose() {
	const { key, place, value } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const values = { place, value: value === null ? '' : typedOf(key, value) }
	return (
		<StaffShell
			title={m.proposal_title({ name: parameterWords[key]() })}
			back={{
				to: `/admin/parameters/of/${key}?${new URLSearchParams({ place })}`,
				words: parameterWords[key](),
			}}
		>
			<p>{parameterMeanings[key]()}</p>
			<div className="card">
				<PostForm reply={reply} values={values}>
					<p>{m.proposal_now({ place, value: parameterText(key, value) })}</p>
					<ProposalFields parameter={key} />
					<div>
						<Submit>{m.proposal_look()}</Submit>
					</div>
				</PostForm>
			</div>
		</StaffShell>
	)
}
