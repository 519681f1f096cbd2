import { countiesNamed } from '#app/adapters/divisions/counties-named.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { readCitizenId } from '#app/domain/identity/citizen-id.ts'
import { readPhone } from '#app/domain/identity/phone.ts'
import type { Said } from '#app/domain/seekers/answer-forms.ts'
import type { Answers, AnswerTo } from '#app/domain/seekers/answers.ts'
import { fineWithin } from '#app/domain/seekers/fine-skills.ts'

export type PlaceChoice = { code: string; name: string }
export type FieldRefusal = {
	refused: 'field'
	field: string
	reason: string
	/** Where what was typed fits several places: those. */
	choices?: PlaceChoice[]
}

type Skills = AnswerTo<'skills'>

const refusal = (field: string, reason: string, choices?: PlaceChoice[]): FieldRefusal => ({
	refused: 'field',
	field,
	reason,
	...(choices && { choices }),
})

/** What was typed, made into the answer that is kept: places by their code, numbers read and checked. */
export async function settledAnswer(
	{ question, said }: Said,
	before: Answers,
): Promise<Answers | FieldRefusal> {
	switch (question) {
		case 'id-number':
			return settledIdNumber(said.idNumber, before)
		case 'phone':
			return settledPhone(said.phone, before)
		case 'residence': {
			const place = await settledPlace(said)
			return 'refused' in place ? place : { residence: { residence: place.code } }
		}
		case 'hukou': {
			if (said.same === 'yes') return { hukou: {} }
			const place = await settledPlace(said)
			return 'refused' in place ? place : { hukou: { hukou: place.code } }
		}
		case 'skills':
			return { skills: settledSkills(said) }
		default:
			return { [question]: said }
	}
}

/** What was said in fine of an area goes with its tick: the page hides the one without the other. */
function settledSkills({ skills, fine, certificates }: Skills): Skills {
	return { skills, certificates, fine: fineWithin(skills, fine).flatMap(({ fine }) => fine) }
}

/** An empty field keeps the number given before: pages show it masked only. */
function settledIdNumber(text: string | undefined, before: Answers): Answers | FieldRefusal {
	if (text === undefined) return { 'id-number': before['id-number'] ?? {} }
	const read = readCitizenId(text)
	if ('fault' in read) return refusal('idNumber', read.fault)
	return { 'id-number': { idNumber: read.number } }
}

function settledPhone(text: string | undefined, before: Answers): Answers | FieldRefusal {
	if (text === undefined) return { phone: before.phone ?? {} }
	const phone = readPhone(text)
	return phone ? { phone: { phone } } : refusal('phone', 'phone-shape')
}

type Place = { place?: string | undefined; code?: string | undefined }

async function settledPlace({ place, code }: Place): Promise<{ code: string } | FieldRefusal> {
	const text = place ?? ''
	const fitting = await countiesNamed(text)
	const [only] = fitting
	if (!only) return refusal('place', text === '' ? 'place-missing' : 'place-unknown')
	const chosen = fitting.find((each) => each.code === code) ?? (fitting.length === 1 ? only : null)
	if (chosen) return { code: chosen.code }
	const places = await gazetteer()
	const choices = fitting.map((each) => ({ code: each.code, name: places.fullName(each.code) }))
	return refusal('code', 'place-several', choices)
}
