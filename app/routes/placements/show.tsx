import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { checkPlacement } from '#app/commands/placements/check-placement.server.ts'
import { leavePlacement } from '#app/commands/placements/leave-placement.server.ts'
import { startPlacement } from '#app/commands/placements/start-placement.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { Timeline } from '#app/components/moves/timeline.tsx'
import { PlacementChecks } from '#app/components/placements/placement-checks.tsx'
import { PlacementFacts } from '#app/components/placements/placement-facts.tsx'
import { PlacementWork } from '#app/components/placements/placement-work.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { dayField, leaveForm, startForm } from '#app/domain/placements/report-forms.ts'
import { checkForm } from '#app/domain/placements/work-forms.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { followedPlacement } from '#app/queries/placements/followed-placement.server.ts'

export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'placement.list' }, async ({ ctx, params }) =>
	found(await followedPlacement(ctx, params.id)),
)

const acts = {
	start: act(startForm, (ctx, id, said) => startPlacement(ctx, id, said), dayField),
	leave: act(leaveForm, (ctx, id, said) => leavePlacement(ctx, id, said), dayField),
	check: act(
		checkForm,
		(ctx, id, { paid: paidOnTime, ...check }) => checkPlacement(ctx, id, { ...check, paidOnTime }),
		{ ...dayField, 'date-shape': 'on', 'reason-missing': 'reason' },
	),
}

export const action = guardedAction(
	{ may: 'placement.list' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/placements/${entry.params.id}`),
)

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: data?.post.title ?? m.placements_title() }) },
]

export default function Placement() {
	const placement = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { person, post, checks, today, happenings, isTheirs, verbs } = placement
	return (
		<StaffShell
			title={m.placement_title({ person: person.name, post: post.title })}
			back={{ to: '/placements', words: m.placements_title() }}
		>
			<div className="grid lg:grid-cols-3 gap-4">
				<div className="stack-4 content-start">
					<PlacementFacts placement={placement} />
					{verbs.length > 0 && (
						<section className="card stack-4">
							<PlacementWork placement={placement} reply={reply} />
						</section>
					)}
				</div>
				<PlacementChecks checks={checks} today={today} reply={reply} />
				<Timeline happenings={happenings} reader={isTheirs ? 'staff' : 'other-side'} />
			</div>
		</StaffShell>
	)
}
