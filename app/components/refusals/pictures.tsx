import { Link } from '@remix-run/react'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'

type Props = {
	pictures: readonly { id: string; at: Date }[]
	/** Where another one can be handed in; null where none is asked for any more. */
	addTo: string | null
}

/** The notes and papers that were handed in. */
export function Pictures({ pictures, addTo }: Props) {
	if (pictures.length === 0 && addTo === null) return null
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.evidence_title()}</h2>
			{pictures.length > 0 ? (
				<ul className="cluster">
					{pictures.map(({ id, at }, place) => (
						<li key={id}>
							<a href={`/evidence/${id}`} className="link inline-block py-2">
								{m.evidence_picture({ number: place + 1, day: dayText(at) })}
							</a>
						</li>
					))}
				</ul>
			) : (
				<p className="text-soft">{m.evidence_none()}</p>
			)}
			{addTo !== null && (
				<p>
					<Link to={addTo} className="button-quiet">
						{m.evidence_add()}
					</Link>
				</p>
			)}
		</section>
	)
}
