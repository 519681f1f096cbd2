import { useLoaderData } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { DueDay } from '#app/components/moves/due-day.tsx'
import { partyColumns } from '#app/components/moves/party-columns.tsx'
import { PeriodFilters } from '#app/components/moves/period-filters.tsx'
import { SideFilters } from '#app/components/moves/side-filters.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { readList } from '#app/domain/list-request.ts'
import { placementList, placementWaits } from '#app/domain/placements/placement-list.ts'
import { placementStates } from '#app/domain/placements/placement-machine.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import { placementDidOptions } from '#app/locales/words/figures.ts'
import { placementStateWords, placementWaitWords } from '#app/locales/words/placements.ts'
import {
	type ListedPlacement,
	placementsOfDivision,
} from '#app/queries/placements/placements-of-division.server.ts'

export const meta = pageTitle(m.placements_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'placement.list' }, async ({ ctx, request }) => {
	const list = readList(placementList, new URL(request.url).searchParams)
	return { list, ...(await placementsOfDivision(ctx, list)) }
})

const columns: readonly Column<ListedPlacement>[] = [
	...partyColumns('/placements'),
	{
		id: 'state',
		title: m.list_state,
		sort: 'state',
		cell: ({ state }) => placementStateWords[state](),
	},
	{
		id: 'started',
		title: m.placements_started,
		sort: 'started',
		cell: ({ startedOn, startsOn }) => shortDayText(startedOn ?? startsOn),
	},
	{
		id: 'check',
		title: m.placements_check,
		cell: ({ nextCheck, overdue }) => (
			<>
				{nextCheck && `${m.placements_check_day({ day: nextCheck.day })} · `}
				<DueDay day={nextCheck?.dueOn ?? null} overdue={overdue} />
			</>
		),
	},
	{
		id: 'ended',
		title: m.placements_ended,
		cell: ({ endedOn }) => (endedOn === null ? '–' : shortDayText(endedOn)),
		minor: true,
	},
]

export default function Placements() {
	const { list, placements, total } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.placements_title()}
			spec={placementList}
			list={list}
			columns={columns}
			rows={placements}
			total={total}
			none={m.placements_none()}
		>
			<TextField name="q" label={m.list_words()} />
			<SelectField
				name="state"
				label={m.list_state()}
				empty={m.form_any()}
				options={[
					...placementWaits.map((value) => ({ value, label: placementWaitWords[value]() })),
					...placementStates.map((value) => ({ value, label: placementStateWords[value]() })),
				]}
			/>
			<SideFilters />
			<PeriodFilters filters={list.filters} did={placementDidOptions()} />
		</StaffList>
	)
}
