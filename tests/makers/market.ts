import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { rowOfFacts } from '#app/adapters/posts/post-row.ts'
import { sealAnswers } from '#app/adapters/seekers/registration-row.server.ts'
import type { PostFacts } from '#app/domain/posts/post-facts.ts'
import type { Answers } from '#app/domain/seekers/answers.ts'
import { addPerson } from './person.ts'
import { aPost, noDemands } from './post-facts.ts'

const system = contextFor({ kind: 'system', name: 'test' })

/** Able to do anything, close to the usual post. */
const answers: Answers = {
	education: { education: 'junior' },
	occupations: { occupations: ['cleaning'] },
	skills: { skills: ['cleaning'], certificates: [] },
	body: { lifting: 'yes', standing: 'yes', heights: 'yes' },
	senses: { sight: 'yes', hearing: 'yes', literacy: 'yes' },
	care: { care: ['none'] },
	hours: { hours: 'any', night: 'yes' },
	distance: { maxKm: 20, away: 'no' },
	pay: {},
}

/** A person with an active registration, in the database. */
export async function addSeeker(
	residence: string,
	{ phone = '13812345678', ...changes }: Answers & { phone?: string } = {},
): Promise<string> {
	const personId = await addPerson(residence, phone)
	const id = newId()
	await system.write(async ({ db }) => {
		const place = { lat: 30.19, lng: 120.2, birthDate: new Date('1980-05-01') }
		await db.person.update({ where: { id: personId }, data: place })
		const answersCipher = sealAnswers(id, { ...answers, ...changes })
		const state = { state: 'active', submittedAt: new Date() }
		await db.registration.create({
			data: { id, personId, residenceCode: residence, answersCipher, ...state },
		})
		await db.personTag.create({
			data: {
				id: newId(),
				personId,
				tag: 'labour_capacity',
				value: 'full',
				source: 'assessed',
				validFrom: new Date('2026-01-01'),
			},
		})
		return {}
	})
	return personId
}

type Kept = { owner?: string; standing?: 'verified' | 'unverified'; state?: string }

/** An open post of a verified employer, suitable for anyone, in the database. */
export async function addPost({
	owner = '3301',
	standing = 'verified',
	state = 'published',
	...changes
}: Kept & Partial<PostFacts> = {}): Promise<string> {
	const id = newId()
	const employerId = newId()
	const facts = aPost({ demands: noDemands, validUntil: '2027-12-31', ...changes })
	await system.write(async ({ db }) => {
		const name = `测试单位 ${id}`
		const verified = { verifiedBy: newId(), verifiedAt: new Date() }
		await db.employer.create({
			data: { id: employerId, name, nameKey: name, divisionCode: owner, standing, ...verified },
		})
		const month = { daysAMonth: 21.75, hoursADay: 8 }
		await db.post.create({
			data: {
				...rowOfFacts(facts, [], month),
				id,
				employerId,
				ownerCode: owner,
				state,
				publishedAt: new Date(),
			},
		})
		return {}
	})
	return id
}
