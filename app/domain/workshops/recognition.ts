export const recognitionStates = ['none', 'coming', 'held', 'over'] as const
export type RecognitionState = (typeof recognitionStates)[number]

export type Recognition = { recognisedFrom: string | null; recognisedTo: string | null }

/** How a workshop's recognition 认定 stands on a day; without an end it holds until it is withdrawn. */
export function recognitionOn(
	{ recognisedFrom, recognisedTo }: Recognition,
	today: string,
): RecognitionState {
	if (recognisedFrom === null) return 'none'
	if (recognisedFrom > today) return 'coming'
	return recognisedTo !== null && recognisedTo < today ? 'over' : 'held'
}

export const workshopRemarks = [
	'not-counted',
	'people-few',
	'share-low',
	'insurance-missing',
] as const
export type WorkshopRemark = (typeof workshopRemarks)[number]

type Counted = { workers: number | null; aidedWorkers: number | null; accidentInsured: boolean }
type Demanded = { minPeople: number; minShare: number | null }

/** Of all who work there, the share of those whom the aid is for; null while nobody has counted. */
export function aidedShare({
	workers,
	aidedWorkers,
}: Pick<Counted, 'workers' | 'aidedWorkers'>): number | null {
	return workers === null || workers === 0 || aidedWorkers === null ? null : aidedWorkers / workers
}

/** what a recognition asks for and the workshop does not show; said, never decided by the program. */
export function remarksOn(counted: Counted, { minPeople, minShare }: Demanded): WorkshopRemark[] {
	const { aidedWorkers, accidentInsured } = counted
	const share = aidedShare(counted)
	const remarks: Record<WorkshopRemark, boolean> = {
		'not-counted': aidedWorkers === null,
		'people-few': aidedWorkers !== null && aidedWorkers < minPeople,
		'share-low': share !== null && minShare !== null && share < minShare,
		'insurance-missing': !accidentInsured,
	}
	return workshopRemarks.filter((remark) => remarks[remark])
}
