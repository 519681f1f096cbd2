import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Workshop } from '#app/adapters/db/generated/client.ts'
import type { Gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { oneOf } from '#app/domain/one-of.ts'
import {
	aidedShare,
	type RecognitionState,
	recognitionOn,
} from '#app/domain/workshops/recognition.ts'
import {
	type FormOfWorkshop,
	type RecognitionLevel,
	recognitionLevels,
	workshopForms,
} from '#app/domain/workshops/words.ts'
import { recognitionOf } from './workshop-row.ts'

/** A workshop as lists and pages show it. */
export type WorkshopView = {
	id: string
	name: string
	employer: { id: string; name: string }
	form: FormOfWorkshop
	place: string
	address: string
	recognition: RecognitionState
	recognitionNumber: string
	recognitionLevel: RecognitionLevel | null
	recognisedFrom: string | null
	recognisedTo: string | null
	capacity: number | null
	workers: number | null
	aidedWorkers: number | null
	share: number | null
	countedOn: string | null
	accidentInsured: boolean
	createdAt: Date
}

export const withEmployer = { employer: { select: { id: true, name: true } } } as const

type Row = Workshop & { employer: { id: string; name: string } }

export function workshopView(row: Row, places: Gazetteer, today: string): WorkshopView {
	const { id, name, employer, address, recognitionNumber, capacity, workers, aidedWorkers } = row
	return {
		id,
		name,
		employer,
		form: oneOf(workshopForms, row.form),
		place: places.fullName(row.divisionCode),
		address,
		recognition: recognitionOn(recognitionOf(row), today),
		recognitionNumber,
		recognitionLevel:
			row.recognitionLevel === null ? null : oneOf(recognitionLevels, row.recognitionLevel),
		...recognitionOf(row),
		capacity,
		workers,
		aidedWorkers,
		share: aidedShare(row),
		countedOn: isoDayOrNull(row.countedOn),
		accidentInsured: row.accidentInsured,
		createdAt: row.createdAt,
	}
}
