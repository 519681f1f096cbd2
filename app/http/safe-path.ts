const here = 'http://here.invalid'

/** A path on this site to go back to; whatever would lead elsewhere becomes the fallback. */
export function safePath(text: unknown, fallback: string): string {
	if (typeof text !== 'string' || !text.startsWith('/') || /[\\\p{Cc}]/u.test(text)) return fallback
	const url = URL.canParse(text, here) ? new URL(text, here) : null
	if (url?.origin !== here || url.pathname.startsWith('//')) return fallback
	return url.pathname + url.search
}
