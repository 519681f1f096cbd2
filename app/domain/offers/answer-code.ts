/** An answer code 答复码 has so many characters; on paper it stands in two halves. */
const answerCodeLength = 8

/** A code as somebody copies it from paper: in any width and case, with or without the hyphen. */
export function readAnswerCode(text: string): string | null {
	const code = text
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[^\dA-Z]/g, '')
	return code.length === answerCodeLength ? code : null
}

export const writtenAnswerCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** What the portal knows of a person that only they, and those close to them, know as well. */
export type Known = { phone: string | null; idNumber: string | null; birthDate: string | null }

/** The second question that goes with a code: whoever finds the paper cannot answer it. */
const answerProofs = ['phone', 'id-number', 'birthday'] as const
export type AnswerProof = (typeof answerProofs)[number]

const digitsOf: Record<AnswerProof, (known: Known) => string | null> = {
	phone: ({ phone }) => phone?.slice(-4) ?? null,
	'id-number': ({ idNumber }) => idNumber?.slice(-4) ?? null,
	birthday: ({ phone, idNumber, birthDate }) =>
		phone === null && idNumber === null ? (birthDate?.slice(5).replace('-', '') ?? null) : null,
}

/** The question that the paper asks: the first that this person can answer; null when there is none. */
export const proofAskedOf = (known: Known): AnswerProof | null =>
	answerProofs.find((proof) => digitsOf[proof](known) !== null) ?? null

/** Four digits as typed; the last of an ID number can be an X. */
export function readProof(text: string): string | null {
	const typed = text.normalize('NFKC').toUpperCase().replace(/\s/g, '')
	return /^\d{3}[\dX]$/.test(typed) ? typed : null
}

/** Each of the numbers that are known will do: who has both need not guess which is meant. */
export const proves = (known: Known, typed: string): boolean =>
	answerProofs.some((proof) => digitsOf[proof](known) === typed)
