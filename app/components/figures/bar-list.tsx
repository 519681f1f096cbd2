import { Link } from '@remix-run/react'
import { m } from '#app/locales/compiled/messages.js'

export type Bar = { id: string; name: string; count: number; to: string }

type Props = { title: string; bars: readonly Bar[] }

const width = 100
const height = 10

/** Numbers by name, each with a bar drawn on the server beside it; each leads to the list behind it. */
export function BarList({ title, bars }: Props) {
	const most = Math.max(1, ...bars.map(({ count }) => count))
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{title}</h2>
			{bars.length === 0 && <p className="text-soft">{m.figures_none()}</p>}
			<table className="w-full">
				<caption className="only-read">{title}</caption>
				<tbody>
					{bars.map(({ id, name, count, to }) => (
						<tr key={id} className="border-t border-line">
							<th scope="row" className="text-left font-normal py-1 pr-3">
								{name}
							</th>
							<td className="text-right tabular-nums pr-3">
								<Link to={to} className="link">
									{count}
									<span className="only-read">{name}</span>
								</Link>
							</td>
							<td className="w-1/2">
								<svg
									viewBox={`0 0 ${width} ${height}`}
									preserveAspectRatio="none"
									className="w-full h-4"
									aria-hidden="true"
								>
									<rect className="fill-brand" width={(count / most) * width} height={height} />
								</svg>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	)
}
