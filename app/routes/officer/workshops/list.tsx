import { Link, useLoaderData } from '@remix-run/react'
import type { WorkshopView } from '#app/adapters/workshops/workshop-view.ts'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { may } from '#app/domain/access/may.ts'
import { readList } from '#app/domain/list-request.ts'
import { recognitionStates } from '#app/domain/workshops/recognition.ts'
import { workshopForms } from '#app/domain/workshops/words.ts'
import { workshopList } from '#app/domain/workshops/workshop-list.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import { recognitionWords, shareText, workshopFormWords } from '#app/locales/words/works.ts'
import { workshopsOfDivision } from '#app/queries/workshops/workshops-of-division.server.ts'

export const meta = pageTitle(m.workshops_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'workshop.see' }, async ({ ctx, request }) => {
	const list = readList(workshopList, new URL(request.url).searchParams)
	const mayKeep = may(ctx.actor, 'workshop.keep', { divisions: [ctx.actor.division] })
	return { list, mayKeep, ...(await workshopsOfDivision(ctx, list)) }
})

const columns: readonly Column<WorkshopView>[] = [
	{
		id: 'name',
		title: m.workshop_name,
		sort: 'name',
		cell: ({ id, name, employer }) => (
			<>
				<Link to={`/officer/workshops/${id}`} className="link font-semibold">
					{name}
				</Link>
				<span className="block text-soft">{employer.name}</span>
			</>
		),
	},
	{
		id: 'form',
		title: m.workshop_form,
		cell: ({ form }) => workshopFormWords[form](),
		minor: true,
	},
	{ id: 'place', title: m.employer_place, cell: ({ place }) => place, minor: true },
	{
		id: 'recognition',
		title: m.recognition_title,
		cell: ({ recognition }) => recognitionWords[recognition](),
	},
	{
		id: 'until',
		title: m.recognition_to,
		sort: 'until',
		minor: true,
		cell: ({ recognisedTo }) => (recognisedTo === null ? '–' : shortDayText(recognisedTo)),
	},
	{
		id: 'people',
		title: m.workshops_people,
		numeric: true,
		cell: ({ aidedWorkers, workers }) => `${aidedWorkers ?? '–'} / ${workers ?? '–'}`,
	},
	{
		id: 'share',
		title: m.workshop_share,
		numeric: true,
		minor: true,
		cell: ({ share }) => shareText(share),
	},
	{
		id: 'added',
		title: m.employers_added,
		sort: 'added',
		cell: ({ createdAt }) => shortDayText(createdAt),
	},
]

export default function Workshops() {
	const { list, workshops, total, mayKeep } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.workshops_title()}
			spec={workshopList}
			list={list}
			columns={columns}
			rows={workshops}
			total={total}
			none={m.workshops_none()}
			actions={
				mayKeep && (
					<Link to="/officer/workshops/new" className="button">
						{m.workshops_new()}
					</Link>
				)
			}
		>
			<TextField name="q" label={m.workshops_words()} />
			<SelectField
				name="form"
				label={m.workshop_form()}
				empty={m.form_any()}
				options={workshopForms.map((value) => ({ value, label: workshopFormWords[value]() }))}
			/>
			<SelectField
				name="recognition"
				label={m.recognition_title()}
				empty={m.form_any()}
				options={recognitionStates.map((value) => ({ value, label: recognitionWords[value]() }))}
			/>
			<TextField name="place" label={m.posts_filter_place()} />
		</StaffList>
	)
}
