import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Workshop } from '#app/adapters/db/generated/client.ts'
import type { Recognition } from '#app/domain/workshops/recognition.ts'

/** A workshop's recognition, from its row. */
export const recognitionOf = ({
	recognisedFrom,
	recognisedTo,
}: Pick<Workshop, 'recognisedFrom' | 'recognisedTo'>): Recognition => ({
	recognisedFrom: isoDayOrNull(recognisedFrom),
	recognisedTo: isoDayOrNull(recognisedTo),
})
