import type { ReactNode } from 'react'

export type FactRows = readonly (readonly [words: string, value: ReactNode])[]

/** A few facts, each with its name; those without a value are left out. */
export function Facts({ rows }: { rows: FactRows }) {
	return (
		<dl>
			{rows.map(
				([words, value]) =>
					value !== '' &&
					value !== null &&
					value !== false && (
						<div key={words} className="sm:flex border-t border-line py-1">
							<dt className="text-soft sm:w-32 shrink-0">{words}</dt>
							<dd className="grow">{value}</dd>
						</div>
					),
			)}
		</dl>
	)
}
