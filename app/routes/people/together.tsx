import { data, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { z } from 'zod'
import type { Ctx } from '#app/adapters/context.ts'
import { assignPeople } from '#app/commands/caseload/assign-people.server.ts'
import { proposeHandover } from '#app/commands/caseload/propose-handover.server.ts'
import { addNotes } from '#app/commands/people/add-notes.server.ts'
import { writeToPeople } from '#app/commands/people/write-to-people.server.ts'
import { TogetherAgain } from '#app/components/caseload/together-again.tsx'
import { TogetherCheck } from '#app/components/caseload/together-check.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import type { Staff } from '#app/domain/access/actor.ts'
import {
	assignForm,
	chosenForm,
	handOverForm,
	messageForm,
	mostTogether,
	type TogetherAct,
	togetherActs,
} from '#app/domain/caseload/together-forms.ts'
import type { Reply } from '#app/domain/form.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { noteForm } from '#app/domain/people/notes.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { type Reasons, refuseWith, valuesOf } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { togetherDoneWords } from '#app/locales/words/caseload.ts'
import { chosenPeople } from '#app/queries/caseload/chosen-people.server.ts'

export const meta = pageTitle(m.together_title)
export const handle = { hydrates: true, dense: true }

/** What was done a moment ago, as the address says it. */
export const loader = guarded({ may: 'person.list' }, ({ request }) => {
	const params = new URL(request.url).searchParams
	const act = params.get('done')
	const count = Number(params.get('count'))
	const done = isOneOf(togetherActs, act) && count > 0 && count <= mostTogether
	return { done: done ? { act, count } : null }
})

const nobody = { check: null }

type Outcome = { refused: string } | { count: number }
type Doing = (
	ctx: Ctx<Staff>,
	people: readonly string[],
	form: FormData,
) => Promise<{ errors: Reasons } | { count: number }>

const doing =
	<Schema extends z.ZodObject>(
		schema: Schema,
		run: (ctx: Ctx<Staff>, people: readonly string[], said: z.output<Schema>) => Promise<Outcome>,
		fieldOf: Readonly<Record<string, string>> = {},
	): Doing =>
	async (ctx, people, form) => {
		const fields = readFields(form, schema)
		if ('errors' in fields) return fields
		const outcome = await run(ctx, people, fields.value)
		return 'refused' in outcome ? { errors: reasonsOf(outcome, fieldOf) } : outcome
	}

const whom = { 'caseworker-unknown': 'to', 'caseworker-far': 'to', 'handover-self': 'to' } as const
const acts: Record<TogetherAct, Doing> = {
	assign: doing(assignForm, (ctx, people, { to }) => assignPeople(ctx, people, to), whom),
	'hand-over': doing(
		handOverForm,
		async (ctx, people, said) => {
			const outcome = await proposeHandover(ctx, { ...said, people })
			return 'refused' in outcome ? outcome : { count: people.length }
		},
		whom,
	),
	note: doing(noteForm, addNotes, { 'date-future': 'heldOn' }),
	message: doing(messageForm, (ctx, people, { words }) => writeToPeople(ctx, people, words)),
}

/** The form as it opens; with what was typed before, where its session was over when it came. */
const begun = (form: FormData, today: string): Reply => ({
	values: { heldOn: today, kind: 'visit', ...valuesOf(form) },
	errors: {},
})

/** First the names, shown at once: an address that led back to them would have to hold them. Then the act. */
export const action = guardedAction({ may: 'person.list' }, async ({ ctx, form }) => {
	const read = readFields(form, chosenForm)
	if ('errors' in read) return refuseWith(form, { '': 'choose-one' }, nobody)
	const chosen = read.value
	const found = await chosenPeople(ctx, chosen)
	if ('refused' in found) return refuseWith(form, reasonsOf(found), nobody)
	const check = { ...found, chosen }
	if (!chosen.sure) return data({ reply: begun(form, ctx.today), check })
	const people = found.people.map(({ id }) => id)
	const outcome = await acts[chosen.act](ctx, people, form)
	if ('errors' in outcome) return refuseWith(form, outcome.errors, { check })
	return redirect(`/people/together?done=${chosen.act}&count=${outcome.count}`)
})

export default function Together() {
	const { done } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const check = answer && 'check' in answer ? answer.check : null
	return (
		<StaffShell title={m.together_title()} back={{ to: '/people', words: m.people_title() }}>
			<div className="card stack-4">
				{check && answer ? (
					<TogetherCheck {...check} reply={answer.reply} />
				) : (
					<>
						{answer ? (
							<TogetherAgain reply={answer.reply} />
						) : (
							<p role="status" className={done ? 'font-semibold' : ''}>
								{done ? togetherDoneWords[done.act](done) : m.together_nothing()}
							</p>
						)}
						<p>
							<Link to="/people" className="link">
								{m.together_back()}
							</Link>
						</p>
					</>
				)}
			</div>
		</StaffShell>
	)
}
