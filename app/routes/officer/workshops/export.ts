import type { WorkshopView } from '#app/adapters/workshops/workshop-view.ts'
import { readList } from '#app/domain/list-request.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { workshopList } from '#app/domain/workshops/workshop-list.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import {
	recognitionLevelWords,
	recognitionWords,
	shareText,
	workshopFormWords,
} from '#app/locales/words/works.ts'
import { workshopsOfDivision } from '#app/queries/workshops/workshops-of-division.server.ts'

const columns: readonly FileColumn<WorkshopView>[] = [
	{ title: m.workshop_name, value: ({ name }) => name, width: 30 },
	{ title: m.post_field_employer, value: ({ employer }) => employer.name, width: 30 },
	{ title: m.workshop_form, value: ({ form }) => workshopFormWords[form]() },
	{ title: m.employer_place, value: ({ place }) => place, width: 24 },
	{ title: m.recognition_title, value: ({ recognition }) => recognitionWords[recognition]() },
	{ title: m.recognition_number, value: ({ recognitionNumber }) => recognitionNumber },
	{
		title: m.recognition_level,
		value: ({ recognitionLevel }) => recognitionLevel && recognitionLevelWords[recognitionLevel](),
	},
	{ title: m.recognition_from, value: ({ recognisedFrom }) => recognisedFrom },
	{ title: m.recognition_to, value: ({ recognisedTo }) => recognisedTo },
	{ title: m.workshop_capacity, value: ({ capacity }) => capacity },
	{ title: m.workshop_workers, value: ({ workers }) => workers },
	{ title: m.workshop_aided, value: ({ aidedWorkers }) => aidedWorkers },
	{ title: m.workshop_share, value: ({ share }) => shareText(share) },
	{ title: m.workshop_counted, value: ({ countedOn }) => countedOn },
	{ title: m.employers_added, value: ({ createdAt }) => dayIn(createdAt) },
]

export const loader = guarded({ may: 'workshop.see' }, ({ ctx, request, params }) => {
	const list = readList(workshopList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) =>
			(await workshopsOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).workshops,
	)
	return tableFile(params.format, { name: m.workshops_title(), columns, rows })
})
