import { newId } from '#app/adapters/clock/ids.server.ts'
import { seal } from '#app/adapters/crypto/sealed.server.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { sealAnswers } from '#app/adapters/seekers/registration-row.server.ts'
import { anyPost } from '#app/domain/search/conditions.ts'
import type { Plant } from './planting.ts'

export const plantPerson: Plant = async (db, at) => {
	const id = at.personId ?? newId()
	if (!at.personId) {
		await db.person.create({
			data: { id, name: '王小明', residenceCode: at.division, hukouCode: at.division },
		})
	}
	return { id, personId: id, divisions: [at.division] }
}

export const plantRegistration: Plant = async (db, at) => {
	const person = await plantPerson(db, at)
	const id = newId()
	await db.registration.create({
		data: {
			id,
			personId: person.id,
			submittedAt: new Date(),
			answersCipher: sealAnswers(id, {}),
			residenceCode: at.division,
		},
	})
	await db.registrationEvent.create({
		data: {
			registrationId: id,
			seq: 0,
			verb: 'submit',
			fromState: '',
			toState: 'active',
			actor: 'system:test',
			at: new Date(),
		},
	})
	return { ...person, id }
}

export const plantSavedSearch: Plant = async (db, at) => {
	const person = await plantPerson(db, at)
	const id = newId()
	await db.savedSearch.create({
		data: {
			id,
			personId: person.id,
			address: `q=${id}`,
			conditions: anyPost,
			reading: '',
			rhythm: 'daily',
			byText: false,
			createdAt: new Date(),
		},
	})
	return { ...person, id }
}

/** Someone was asked to act for the person, and has not answered. */
export const plantInvitation: Plant = async (db, at) => {
	const person = await plantPerson(db, at)
	const id = newId()
	const consentId = newId()
	await db.consent.create({
		data: { id: consentId, personId: person.id, purpose: 'help', version: 1, givenHow: 'online' },
	})
	await db.helperInvitation.create({
		data: {
			id,
			personId: person.id,
			name: '大女儿',
			relation: 'family',
			phoneCipher: seal(`helper_invitation.phone:${id}`, '13900000000'),
			phoneHash: Buffer.from(id.replaceAll('-', ''), 'hex'),
			areas: ['guidance'],
			lastDay: dateOf('2099-12-31'),
			consentId,
		},
	})
	return { ...person, id }
}

/** A member of staff of a division. */
export const plantAccount: Plant = async (db, { division }) => {
	const id = newId()
	await db.account.create({
		data: { id, kind: 'staff', username: id, displayName: '同事', passwordHash: 'none' },
	})
	await db.roleGrant.create({
		data: { id: newId(), accountId: id, role: 'officer', divisionCode: division },
	})
	return { id, accountId: id, divisions: [division] }
}

/** A role that such a member of staff holds. */
export const plantGrant: Plant = async (db, at) => {
	const account = await plantAccount(db, at)
	const { id } = await db.roleGrant.findFirstOrThrow({ where: { accountId: account.id } })
	return { ...account, id }
}
