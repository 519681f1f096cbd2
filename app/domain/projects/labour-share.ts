/** labour pay over the central funds of a project; null where it has none. */
export function labourShare(payFen: bigint, centralFundsFen: bigint): number | null {
	return centralFundsFen === 0n ? null : Number(payFen) / Number(centralFundsFen)
}

export const projectRemarks = ['planned-low', 'paid-low', 'over'] as const
export type ProjectRemark = (typeof projectRemarks)[number]

type Funds = {
	centralFundsFen: bigint
	labourPayPlannedFen: bigint
	labourPayPaidFen: bigint
	endsOn: string | null
}

/** planned pay has to reach the share beforehand, paid pay once the work is over. */
export function remarksOnProject(project: Funds, minimum: number, today: string): ProjectRemark[] {
	const { centralFundsFen, labourPayPlannedFen, labourPayPaidFen, endsOn } = project
	const over = endsOn !== null && endsOn < today
	const isLow = (fen: bigint) => (labourShare(fen, centralFundsFen) ?? minimum) < minimum
	const remarks: Record<ProjectRemark, boolean> = {
		'planned-low': isLow(labourPayPlannedFen),
		'paid-low': over && isLow(labourPayPaidFen),
		over,
	}
	return projectRemarks.filter((remark) => remarks[remark])
}
