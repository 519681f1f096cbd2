import { Link, useLoaderData } from '@remix-run/react'
import { ExportLinks } from '#app/components/export-links.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { DayOfCalendar } from '#app/components/guidance/day-of-calendar.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import {
	calendarPath,
	calendarSpans,
	daysOf,
	later,
	readView,
	viewAddress,
} from '#app/domain/guidance/calendar-view.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { slotsOfDays } from '#app/queries/guidance/slots-of-days.server.ts'

export const meta = pageTitle(m.guidance_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'guidance.list' }, async ({ ctx, request }) => {
	const { searchParams } = new URL(request.url)
	const view = readView(searchParams, ctx.today)
	const count = (name: string) => Number.parseInt(searchParams.get(name) ?? '', 10) || 0
	return {
		view,
		today: ctx.today,
		slots: await slotsOfDays(ctx, view),
		published: count('published'),
		left: count('left'),
	}
})

const spanWords = { week: m.guidance_span_week, day: m.guidance_span_day }

export default function GuidanceCalendar() {
	const { view, today, slots, published, left } = useLoaderData<typeof loader>()
	const days = daysOf(view)
	return (
		<StaffShell
			title={m.guidance_title()}
			actions={
				<>
					<ExportLinks list={viewAddress(view)} />
					<button type="button" className="button-quiet" onClick={() => window.print()}>
						{m.guidance_print()}
					</button>
					<Link to="/guidance/new" className="button">
						{m.guidance_new()}
					</Link>
				</>
			}
		>
			{published > 0 && (
				<p className="card border-l-4 border-good" role="status">
					{m.guidance_published({ count: published })}
					{left > 0 && ` ${m.guidance_left_out({ count: left })}`}
				</p>
			)}
			<FilterBar
				values={{ day: view.day, span: view.span, whose: view.mine ? 'mine' : 'all' }}
				path={calendarPath}
			>
				<TextField name="day" type="date" label={m.guidance_day()} />
				<SelectField
					name="span"
					label={m.guidance_span()}
					options={calendarSpans.map((value) => ({ value, label: spanWords[value]() }))}
				/>
				<SelectField
					name="whose"
					label={m.guidance_whose()}
					options={[
						{ value: 'mine', label: m.guidance_whose_mine() },
						{ value: 'all', label: m.guidance_whose_all() },
					]}
				/>
			</FilterBar>
			<p className="cluster print:hidden">
				<Link to={viewAddress(later(view, -1))} className="button-quiet">
					← {m.guidance_earlier()}
				</Link>
				<Link to={viewAddress(view, { day: today })} className="button-quiet">
					{m.guidance_today()}
				</Link>
				<Link to={viewAddress(later(view, 1))} className="button-quiet">
					{m.guidance_later()} →
				</Link>
			</p>
			{slots.length === 0 && <p className="card text-soft">{m.guidance_none()}</p>}
			{slots.length > 0 &&
				days.map((day) => (
					<DayOfCalendar key={day} day={day} slots={slots} whole={view.span === 'day'} />
				))}
		</StaffShell>
	)
}
