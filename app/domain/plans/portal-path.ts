/** The page of the portal that an address names, as it was copied from the browser; null for any other. */
export function portalPath(text: string): string | null {
	if (text === '') return ''
	const path = text.replace(/^https?:\/\/[^/]+/, '').split(/[?#]/)[0] ?? ''
	return /^\/(posts|training|help|benefit|me)(\/[\w-]+)*$/.test(path) ? path : null
}
