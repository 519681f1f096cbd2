const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = Array.from({ length: 17 }, (_, place) => 3 ** place % 31)

export type CreditCode =
	| { code: string; checked: true }
	/** The check character does not fit. Codes of the early pilots are like that and legal: verify, never refuse. */
	| { code: string; checked: false; expected: string }
	| { fault: 'credit-code-shape' }

/** Reads a unified social credit code 统一社会信用代码 by GB 32100-2015. */
export function readCreditCode(text: string): CreditCode {
	const code = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
	if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return { fault: 'credit-code-shape' }

	const sum = weights.reduce(
		(total, weight, place) => total + weight * alphabet.indexOf(code.charAt(place)),
		0,
	)
	const expected = alphabet.charAt((31 - (sum % 31)) % 31)
	return expected === code[17] ? { code, checked: true } : { code, checked: false, expected }
}
