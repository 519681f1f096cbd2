import type { ReactNode } from 'react'

/** Pairs of what is asked and what is so, in a card. */
export function Facts({
	title,
	facts,
	children,
}: {
	title: string
	facts: readonly (readonly [name: string, value: ReactNode])[]
	children?: ReactNode
}) {
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{title}</h2>
			<dl className="stack-2">
				{facts.map(([name, value]) => (
					<div key={name} className="flex flex-wrap justify-between">
						<dt className="text-soft mr-4">{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			{children}
		</section>
	)
}
