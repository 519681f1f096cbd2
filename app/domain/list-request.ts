/** A list as its address says it: filters, order, page. Every list of the portal is one of these. */
export type ListRequest<Sort extends string, Filter extends string> = {
	filters: Readonly<Record<Filter, string>>
	sort: { by: Sort; descending: boolean }
	page: number
}

export type ListSpec<Sort extends string, Filter extends string> = {
	path: string
	/** The first is the usual one; `-` in front means descending. */
	sorts: readonly [Sort | `-${Sort}`, ...(Sort | `-${Sort}`)[]]
	filters: readonly Filter[]
	pageSize: number
}

const longestFilter = 100

export function readList<Sort extends string, Filter extends string>(
	spec: ListSpec<Sort, Filter>,
	params: URLSearchParams,
): ListRequest<Sort, Filter> {
	const known = spec.sorts.map((sort) => sort.replace(/^-/, '') as Sort)
	const [usual] = spec.sorts
	const asked = params.get('sort') ?? usual
	const by = known.find((sort) => sort === asked.replace(/^-/, ''))
	const page = Number(params.get('page') ?? 1)
	return {
		filters: Object.fromEntries(
			spec.filters.map((name) => [name, (params.get(name) ?? '').trim().slice(0, longestFilter)]),
		) as Record<Filter, string>,
		sort: by ? { by, descending: asked.startsWith('-') } : sortOf(usual),
		page: Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1,
	}
}

const sortOf = <Sort extends string>(text: Sort | `-${Sort}`) => ({
	by: text.replace(/^-/, '') as Sort,
	descending: text.startsWith('-'),
})

/** The address of a list with some of it changed; a changed list begins at its first page. */
export function listAddress<Sort extends string, Filter extends string>(
	{ path, sorts }: ListSpec<Sort, Filter>,
	request: ListRequest<Sort, Filter>,
	changes: Partial<ListRequest<Sort, Filter>> = {},
): string {
	const { filters, sort, page } = { ...request, page: 1, ...changes }
	const params = new URLSearchParams()
	for (const [name, value] of Object.entries<string>(filters))
		if (value !== '') params.set(name, value)
	const order = `${sort.descending ? '-' : ''}${sort.by}`
	if (order !== sorts[0]) params.set('sort', order)
	if (page > 1) params.set('page', String(page))
	const query = params.toString()
	return query === '' ? path : `${path}?${query}`
}

/** Which rows make up a page. */
export const rowsOf = ({ pageSize }: { pageSize: number }, { page }: { page: number }) => ({
	skip: (page - 1) * pageSize,
	take: pageSize,
})
