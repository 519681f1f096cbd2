/** Whether a text from an address or a form can be the id of a row. */
export function isUuid(text: unknown): text is string {
	return typeof text === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}
