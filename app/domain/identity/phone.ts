/**
 * A mobile number 手机号 as eleven digits, or null. Spaces, dashes, full-width digits and the country
 * code are taken away first.
 */
export function readPhone(text: string): string | null {
	const digits = text
		.normalize('NFKC')
		.replace(/[\s()-]/g, '')
		.replace(/^(\+|00)?86(?=1)/, '')
	return /^1[3-9]\d{9}$/.test(digits) ? digits : null
}
