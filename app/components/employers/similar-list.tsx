import { Link } from '@remix-run/react'
import { Checks } from '#app/components/form/choices.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { likenessWords, standingWords } from '#app/locales/words/employers.ts'
import type { ShownSimilar } from '#app/queries/employers/shown-similar.server.ts'

/** Employers on record that may be the same: by what, where, and how they stand. */
export function SimilarList({ similar }: { similar: readonly ShownSimilar[] }) {
	return (
		<ul className="stack-2">
			{similar.map(({ id, name, creditCode, place, standing, likeness, visible }) => (
				<li key={id}>
					{visible ? (
						<Link to={`/officer/employers/${id}`} className="link font-semibold">
							{name}
						</Link>
					) : (
						<strong>{name}</strong>
					)}{' '}
					<span className="tag">{likenessWords[likeness]()}</span>
					<span className="block text-soft">
						{[place, creditCode, standingWords[standing]()].filter(Boolean).join(' · ')}
					</span>
				</li>
			))}
		</ul>
	)
}

/** The same within the form that is about to be saved, with the way to say that they are others. */
export function SimilarBeforeSaving({ similar }: { similar: readonly ShownSimilar[] }) {
	if (similar.length === 0) return null
	const settled = similar.some(({ likeness }) => likeness === 'same-code')
	return (
		<section className="card border-l-4 border-care bg-care-pale stack-2">
			<h2 className="text-lg font-bold">{m.similar_title()}</h2>
			<p>{settled ? m.similar_use() : m.similar_lead()}</p>
			<SimilarList similar={similar} />
			{!settled && (
				<Checks
					name="sure"
					label={m.similar_question()}
					options={[{ value: 'yes', label: m.similar_sure() }]}
				/>
			)}
		</section>
	)
}
