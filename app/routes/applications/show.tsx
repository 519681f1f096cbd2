import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hireApplicant } from '#app/commands/applications/hire-applicant.server.ts'
import { inviteApplicant } from '#app/commands/applications/invite-applicant.server.ts'
import { receiveApplication } from '#app/commands/applications/receive-application.server.ts'
import { rejectApplication } from '#app/commands/applications/reject-application.server.ts'
import { withdrawApplication } from '#app/commands/applications/withdraw-application.server.ts'
import { ApplicationFacts } from '#app/components/applications/application-facts.tsx'
import { ApplicationWork } from '#app/components/applications/application-work.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { Timeline } from '#app/components/moves/timeline.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { hireForm, interviewForm, rejectForm } from '#app/domain/applications/work-forms.ts'
import { pressForm } from '#app/domain/offers/work-forms.ts'
import { momentOn } from '#app/domain/time/day.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { followedApplication } from '#app/queries/applications/followed-application.server.ts'

export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'application.list' }, async ({ ctx, params }) =>
	found(await followedApplication(ctx, params.id)),
)

const acts = {
	receive: act(pressForm, (ctx, id) => receiveApplication(ctx, id)),
	invite: act(
		interviewForm,
		(ctx, id, { on, at, place }) => inviteApplicant(ctx, id, { at: momentOn(on, at), place }),
		{ 'date-past': 'on' },
	),
	hire: act(hireForm, (ctx, id, agreed) => hireApplicant(ctx, id, agreed)),
	reject: act(rejectForm, (ctx, id, said) => rejectApplication(ctx, id, said)),
	withdraw: act(pressForm, (ctx, id) => withdrawApplication(ctx, id)),
}

export const action = guardedAction(
	{ may: 'application.list' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/applications/${entry.params.id}`),
)

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: data?.post.title ?? m.applications_title() }) },
]

export default function Application() {
	const application = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { person, post, happenings, isTheirs, verbs } = application
	return (
		<StaffShell
			title={m.application_title({ person: person.name, post: post.title })}
			back={{ to: '/applications', words: m.applications_title() }}
		>
			<div className="grid lg:grid-cols-3 gap-4">
				<ApplicationFacts application={application} />
				{verbs.length > 0 && (
					<section className="card stack-4 content-start">
						<ApplicationWork application={application} reply={reply} />
					</section>
				)}
				<Timeline happenings={happenings} reader={isTheirs ? 'staff' : 'other-side'} />
			</div>
		</StaffShell>
	)
}
