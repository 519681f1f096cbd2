import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { assignPeople } from '#app/commands/caseload/assign-people.server.ts'
import { addNotes } from '#app/commands/people/add-notes.server.ts'
import { ClaimsOnFile } from '#app/components/claims/claims-on-file.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { ReportsOnFile } from '#app/components/job-reports/reports-on-file.tsx'
import { BesideTheWay } from '#app/components/people/beside-the-way.tsx'
import { CaseworkerLine } from '#app/components/people/caseworker-line.tsx'
import { FilePart } from '#app/components/people/file-sections.tsx'
import { Journeys } from '#app/components/people/journeys.tsx'
import { NextStepCard } from '#app/components/people/next-step-card.tsx'
import { NotesOnFile } from '#app/components/people/notes-on-file.tsx'
import { RegistrationOnFile } from '#app/components/people/registration-on-file.tsx'
import { TagList } from '#app/components/people/tag-list.tsx'
import { RefusalsOnFile } from '#app/components/refusals/refusals-on-file.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { pressForm } from '#app/domain/offers/work-forms.ts'
import { isAidFirst } from '#app/domain/people/aid-first.ts'
import { noteForm } from '#app/domain/people/notes.ts'
import type { Tag } from '#app/domain/people/tags.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { identityWords } from '#app/locales/words/people.ts'
import { personFile } from '#app/queries/people/person-file.server.ts'

export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'person.see' }, async ({ ctx, params }) => ({
	today: ctx.today,
	file: found(await personFile(ctx, params.id)),
}))

const acts = {
	note: act(noteForm, (ctx, id, note) => addNotes(ctx, [id], note), { 'date-future': 'heldOn' }),
	take: act(pressForm, (ctx, id) => assignPeople(ctx, [id], ctx.actor.accountId)),
}

export const action = guardedAction(
	{ may: 'person.see' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/people/${entry.params.id}`),
)

/** The name of a person stays out of the browser's history. */
export const meta = () => [{ title: m.title_with_site({ title: m.people_title() }) }]

const capacityOn = ({ tag, value, validFrom, validTo }: Tag, day: string) =>
	tag === 'labour_capacity' && validFrom <= day && (validTo === null || validTo > day)
		? value
		: null

export default function PersonPage() {
	const { today, file } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { basics, assistance, tags, registration, journeys, refusals } = file
	const { id, name, identity } = basics
	return (
		<StaffShell
			title={name}
			back={{ to: '/people', words: m.people_title() }}
			actions={
				<>
					{assistance && (
						<Link to={`/people/${id}/benefit`} className="button-quiet">
							{m.benefit_title()}
						</Link>
					)}
					<Link to={`/people/${id}/plan`} className="button-quiet">
						{m.file_plan()}
					</Link>
					<Link to={`/people/${id}/guidance`} className="button-quiet">
						{m.file_guidance()}
					</Link>
					<Link to={`/people/${id}/training`} className="button-quiet">
						{m.file_training()}
					</Link>
					{assistance && (
						<Link to={`/people/${id}/care`} className="button-quiet">
							{m.file_care()}
						</Link>
					)}
					<Link to={`/people/${id}/recommended`} className="button-quiet">
						{m.file_recommended()}
					</Link>
				</>
			}
		>
			<div className="cluster items-center">
				<span className="tag">{identityWords[identity]()}</span>
				<CaseworkerLine name={file.caseworker?.name ?? null} mayTake={file.mayTake} reply={reply} />
			</div>
			{tags.some((each) => isAidFirst(capacityOn(each, today))) && (
				<p className="card bg-care-pale border-care">
					{m.file_aid_first()}{' '}
					<Link to="/aid" className="link">
						{m.me_aid_action()}
					</Link>
				</p>
			)}
			<div className="grid lg:grid-cols-3 gap-4">
				<div className="lg:col-span-2 stack-4 content-start">
					<NextStepCard file={file} />
					<FilePart title={m.file_journeys()}>
						<Journeys journeys={journeys} />
					</FilePart>
					<FilePart title={m.notes_title()}>
						<NotesOnFile notes={file.notes} today={today} reply={reply} />
					</FilePart>
					<FilePart title={m.file_tags()}>
						<TagList tags={tags} today={today} />
					</FilePart>
					{refusals && (
						<FilePart title={m.file_refusals()}>
							<RefusalsOnFile refusals={refusals} />
						</FilePart>
					)}
					{file.jobReports && (
						<FilePart title={m.job_reports_title()}>
							<ReportsOnFile reports={file.jobReports} />
						</FilePart>
					)}
					{file.claims && (
						<FilePart title={m.claims_of_person()}>
							<ClaimsOnFile personId={id} claims={file.claims} />
						</FilePart>
					)}
					<FilePart title={m.file_registration()}>
						<RegistrationOnFile registration={registration} />
					</FilePart>
				</div>
				<BesideTheWay file={file} today={today} />
			</div>
		</StaffShell>
	)
}
