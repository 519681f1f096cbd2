import { useLoaderData } from '@remix-run/react'

/** As many entries as a page of search has, with nothing behind them. */
export const loader = () =>
	Array.from({ length: 10 }, (_, place) => ({ title: `岗位 ${place + 1}` }))

export default function List() {
	return (
		<ul>
			{useLoaderData<typeof loader>().map(({ title }) => (
				<li key={title}>{title}</li>
			))}
		</ul>
	)
}
