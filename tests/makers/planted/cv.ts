import { newId } from '#app/adapters/clock/ids.server.ts'
import { sealAbout, sealCv } from '#app/adapters/cv/sealed-cv.server.ts'
import { cvOf, firstChoices } from '#app/domain/cv/cv.ts'
import { plantApplication } from './offers.ts'
import type { Plant } from './planting.ts'

/** An application with which the person gave their CV, to which they had added something. */
export const plantGivenCv: Plant = async (db, at) => {
	const application = await plantApplication('submitted')(db, at)
	const [id, consentId, personId] = [newId(), newId(), application.personId ?? '']
	const since = new Date()
	await db.cv.create({
		data: { personId, aboutCipher: sealAbout(personId, '手脚快。'), changedAt: since },
	})
	await db.consent.create({
		data: { id: consentId, personId, purpose: 'share-cv', version: 1, givenHow: 'online' },
	})
	const cv = cvOf(
		{
			name: '王小明',
			birthDate: null,
			place: null,
			phone: null,
			answers: {},
			jobs: [],
			courses: [],
			today: '2026-11-26',
		},
		firstChoices,
	)
	await db.cvShare.create({
		data: {
			id,
			applicationId: application.id,
			personId,
			postDivision: at.division,
			consentId,
			cvCipher: sealCv(id, cv),
			givenAt: since,
		},
	})
	return application
}
