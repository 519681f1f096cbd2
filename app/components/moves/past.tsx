import type { ReactNode } from 'react'
import { Pages } from '#app/components/pages.tsx'
import { type ListRequest, listAddress } from '#app/domain/list-request.ts'
import { myList } from '#app/domain/my-list.ts'

type Props = {
	title: string
	path: string
	list: ListRequest<'made', never>
	total: number
	children: ReactNode
}

/** What is over and done with, below what is not; a page at a time. */
export function Past({ title, path, list, total, children }: Props) {
	const spec = myList(path)
	if (total === 0) return null
	return (
		<section className="stack-4">
			<h2 className="text-xl font-bold">{title}</h2>
			{children}
			<Pages
				page={list.page}
				pages={Math.ceil(total / spec.pageSize)}
				to={(page) => listAddress(spec, list, { page })}
			/>
		</section>
	)
}
