/** Which draft of a registration an address is about: someone else's by its id, one's own by none. */
export const draftIdOf = (request: Request): string | null =>
	new URL(request.url).searchParams.get('for')
