/** A closed list of words and the type of one of them. */
export type OneOf<List extends readonly unknown[]> = List[number]

export function isOneOf<const List extends readonly string[]>(
	list: List,
	word: unknown,
): word is List[number] {
	return typeof word === 'string' && list.includes(word)
}

/** A word the database has checked, given its type back; anything else is a defect, not input. */
export function oneOf<const List extends readonly string[]>(
	list: List,
	word: unknown,
): List[number] {
	if (isOneOf(list, word)) return word
	throw new TypeError(`${JSON.stringify(word)} is none of ${list.join(', ')}`)
}
