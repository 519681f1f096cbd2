/** A name to sign in with, as it is kept: small letters, digits and a few signs; null for anything else. */
export function readUsername(text: string): string | null {
	const name = text.normalize('NFKC').trim().toLowerCase()
	return /^[a-z\d][a-z\d._@-]{2,39}$/.test(name) ? name : null
}
