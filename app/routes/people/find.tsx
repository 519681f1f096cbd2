import { redirect } from '@remix-run/node'
import { findPerson } from '#app/commands/people/find-person.server.ts'
import { DataTable } from '#app/components/data-table.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { FindPerson } from '#app/components/people/find-person.tsx'
import { personColumns } from '#app/components/people/person-columns.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { findForm } from '#app/domain/people/find-form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'

export const meta = pageTitle(m.people_find)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'person.list' }, () => null)

/** What was found is shown at once: an address that led back to it would have to hold it. */
export const action = guardedAction({ may: 'person.list' }, async ({ ctx, form }) => {
	const fields = readFields(form, findForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await findPerson(ctx, fields.value.who)
	if ('refused' in outcome) return refuse(form, { who: outcome.refused })
	const [only, another] = outcome.people
	return only && !another ? redirect(`/people/${only.id}`) : outcome
})

export default function Find() {
	const answer = useAnswer<typeof action>()
	const people = answer && 'people' in answer ? answer.people : null
	return (
		<StaffShell title={m.people_find()} back={{ to: '/people', words: m.people_title() }}>
			<FindPerson reply={answer && 'reply' in answer ? answer.reply : undefined} />
			{people && (
				<>
					{people.length > 0 && <p>{m.people_found({ count: people.length })}</p>}
					<DataTable
						caption={m.people_find()}
						columns={personColumns}
						rows={people}
						keyOf={({ id }) => id}
						empty={m.people_found_none()}
					/>
				</>
			)}
		</StaffShell>
	)
}
