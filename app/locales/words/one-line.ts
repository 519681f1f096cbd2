/** What is known of a place, in one line to copy or to keep; where a part is a sentence, its full stop goes. */
export const oneLine = (...parts: readonly string[]): string =>
	parts
		.map((part) => part.replace(/[。.]$/, ''))
		.filter((part) => part !== '')
		.join('，')
