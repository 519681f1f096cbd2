/** What stands in a row, in pieces of so many. */
export function* slices<Item>(all: readonly Item[], size: number): Generator<readonly Item[]> {
	for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size)
}
