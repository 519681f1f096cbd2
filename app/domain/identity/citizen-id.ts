const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

export const citizenIdFaults = ['id-shape', 'id-date', 'id-check', 'id-rounded'] as const
export type CitizenIdFault = (typeof citizenIdFaults)[number]

export type CitizenId = {
	/** Normalised: eighteen characters, no spaces, capital X. */
	number: string
	/** ISO day. */
	birthDate: string
	/** GB/T 2261.1: 1 male, 2 female. */
	sex: '1' | '2'
}

/**
 * Reads a citizen's ID number 公民身份号码 by GB 11643-1999: six digits of area, birth date, order
 * (odd for men), check character. Area codes may be historic and are not looked at.
 */
export function readCitizenId(text: string): CitizenId | { fault: CitizenIdFault } {
	const number = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
	if (!/^\d{17}[\dX]$/.test(number)) return { fault: 'id-shape' }

	const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
	const holds = checkCharacter(number) === number[17]
	// Spreadsheets keep fifteen digits of a number and fill up with zeros.
	if (!holds && number.endsWith('000')) return { fault: 'id-rounded' }
	if (!isDay(birthDate)) return { fault: 'id-date' }
	if (!holds) return { fault: 'id-check' }

	return { number, birthDate, sex: Number(number[16]) % 2 === 1 ? '1' : '2' }
}

function checkCharacter(number: string): string | undefined {
	const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0)
	return checkCharacters[sum % 11]
}

function isDay(iso: string): boolean {
	const time = Date.parse(`${iso}T00:00:00Z`)
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}
