import type { ProjectView } from '#app/adapters/projects/project-view.ts'
import { readList } from '#app/domain/list-request.ts'
import { yuanOfFen } from '#app/domain/money/pay.ts'
import { projectList } from '#app/domain/projects/project-list.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { fundSourceWords, shareText } from '#app/locales/words/works.ts'
import { projectsOfDivision } from '#app/queries/projects/projects-of-division.server.ts'

const columns: readonly FileColumn<ProjectView>[] = [
	{ title: m.project_name, value: ({ name }) => name, width: 30 },
	{ title: m.project_approval, value: ({ approvalNumber }) => approvalNumber, width: 20 },
	{ title: m.project_owner, value: ({ ownerName }) => ownerName, width: 24 },
	{ title: m.employer_place, value: ({ place }) => place, width: 24 },
	{ title: m.post_field_fund_source, value: ({ fundSource }) => fundSourceWords[fundSource]() },
	{ title: m.project_central, value: ({ centralFundsFen }) => yuanOfFen(centralFundsFen) },
	{ title: m.project_planned, value: (project) => yuanOfFen(project.labourPayPlannedFen) },
	{ title: m.projects_planned_share, value: ({ plannedShare }) => shareText(plannedShare) },
	{ title: m.project_paid, value: ({ labourPayPaidFen }) => yuanOfFen(labourPayPaidFen) },
	{ title: m.projects_paid_share, value: ({ paidShare }) => shareText(paidShare) },
	{ title: m.project_workers, value: ({ workersPlanned }) => workersPlanned },
	{ title: m.project_training, value: ({ training }) => training },
	{ title: m.post_field_starts_on, value: ({ startsOn }) => startsOn },
	{ title: m.post_field_ends_on, value: ({ endsOn }) => endsOn },
]

export const loader = guarded({ may: 'project.see' }, ({ ctx, request, params }) => {
	const list = readList(projectList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) =>
			(await projectsOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).projects,
	)
	return tableFile(params.format, { name: m.projects_title(), columns, rows })
})
