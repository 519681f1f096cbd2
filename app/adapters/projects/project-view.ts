import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Project } from '#app/adapters/db/generated/client.ts'
import type { Gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { labourShare } from '#app/domain/projects/labour-share.ts'
import { type FundSource, storedSources } from '#app/domain/projects/words.ts'

/** A project as lists and pages show it; money in fen, shares over the central funds. */
export type ProjectView = {
	id: string
	name: string
	approvalNumber: string
	ownerName: string
	place: string
	fundSource: FundSource | 'unstated'
	centralFundsFen: number
	labourPayPlannedFen: number
	labourPayPaidFen: number
	plannedShare: number | null
	paidShare: number | null
	workersPlanned: number | null
	training: string
	startsOn: string | null
	endsOn: string | null
	createdAt: Date
}

export function projectView(row: Project, places: Gazetteer): ProjectView {
	const { centralFundsFen, labourPayPlannedFen, labourPayPaidFen } = row
	return {
		id: row.id,
		name: row.name,
		approvalNumber: row.approvalNumber,
		ownerName: row.ownerName,
		place: places.fullName(row.divisionCode),
		fundSource: oneOf(storedSources, row.fundSource),
		centralFundsFen: Number(centralFundsFen),
		labourPayPlannedFen: Number(labourPayPlannedFen),
		labourPayPaidFen: Number(labourPayPaidFen),
		plannedShare: labourShare(labourPayPlannedFen, centralFundsFen),
		paidShare: labourShare(labourPayPaidFen, centralFundsFen),
		workersPlanned: row.workersPlanned,
		training: row.training,
		startsOn: isoDayOrNull(row.startsOn),
		endsOn: isoDayOrNull(row.endsOn),
		createdAt: row.createdAt,
	}
}
