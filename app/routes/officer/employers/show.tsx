import { data, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { moveEmployer } from '#app/commands/employers/move-employer.server.ts'
import { revealContact } from '#app/commands/employers/reveal-contact.server.ts'
import { DecideEmployer } from '#app/components/employers/decide-employer.tsx'
import {
	EmployerContact,
	EmployerFacts,
	EmployerHistory,
	EmployerReports,
	EmployerWorkshops,
	Verification,
} from '#app/components/employers/employer-sections.tsx'
import { SimilarList } from '#app/components/employers/similar-list.tsx'
import { StandingTag } from '#app/components/employers/standing-tag.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostsOf } from '#app/components/posts/posts-of.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { employerMoveForm, revealForm } from '#app/domain/employers/employer-form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shownEmployer } from '#app/queries/employers/shown-employer.server.ts'

export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'employer.see' }, async ({ ctx, params }) =>
	found(await shownEmployer(ctx, params.id)),
)

const door = { may: 'employer.reveal' } as const

/** Deciding asks for more than seeing a number: each command asks for its own line of the table. */
export const action = guardedAction(door, async ({ ctx, form, params }) => {
	if (form.get('verb') === 'reveal') {
		const fields = readFields(form, revealForm)
		if ('errors' in fields) return refuse(form, fields.errors)
		const outcome = await revealContact(ctx, params.id, fields.value.why)
		if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
		return data({ revealed: outcome.phone }, { headers: { 'Cache-Control': 'no-store' } })
	}
	const fields = readFields(form, employerMoveForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await moveEmployer(ctx, params.id, fields.value)
	const at = { 'documents-missing': 'documents', 'hr-licence-missing': 'documents' }
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome, at))
	return redirect(`/officer/employers/${outcome.employerId}`)
})

export const meta = ({ data: shown }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: shown?.name ?? m.employers_title() }) },
]

export default function Employer() {
	const employer = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const reply = answer && 'reply' in answer ? answer.reply : undefined
	const revealed = answer && 'revealed' in answer ? answer.revealed : null
	const { id, name, standing, verbs, similar, posts, reports, mayKeep } = employer
	return (
		<StaffShell
			title={name}
			back={{ to: '/officer/employers', words: m.employers_title() }}
			actions={
				mayKeep && (
					<Link to={`/officer/employers/${id}/edit`} className="button-quiet">
						{m.move_edit()}
					</Link>
				)
			}
		>
			<div className="grid lg:grid-cols-3 gap-4">
				<div className="lg:col-span-2 stack-4 content-start">
					<EmployerFacts employer={employer} />
					<PostsOf
						posts={posts}
						all={`/officer/posts?employer=${id}`}
						add={mayKeep ? `/officer/posts/new?employer=${id}` : null}
					/>
					<EmployerWorkshops employer={employer} />
					<EmployerReports reports={reports} />
					{similar.length > 0 && (
						<section className="card stack-2">
							<h2 className="text-lg font-bold">{m.similar_title()}</h2>
							<SimilarList similar={similar} />
						</section>
					)}
				</div>
				<div className="stack-4 content-start">
					<section className="card stack-2">
						<h2 className="text-lg font-bold">{m.employer_standing()}</h2>
						<p className="text-lg">
							<StandingTag standing={standing} />
						</p>
						<Verification employer={employer} />
						<DecideEmployer standing={standing} verbs={verbs} reply={reply} />
					</section>
					<EmployerContact employer={employer} reply={reply} revealed={revealed} />
					<EmployerHistory employer={employer} />
				</div>
			</div>
		</StaffShell>
	)
}
