import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { ShownPaper } from '#app/adapters/claims/claim-papers.server.ts'
import type { Paper } from '#app/domain/claims/papers.ts'
import { m } from '#app/locales/compiled/messages.js'
import { paperWords } from '#app/locales/words/claims.ts'

type Props = {
	papers: readonly ShownPaper[]
	/** Where a picture is handed in; null where none is asked for any more. */
	addTo: string | null
	/** What else can be done about a paper that is missing. */
	more?: (paper: Paper) => ReactNode
}

/** The papers of a claim, each with what was handed in or shown of it. */
export function PaperList({ papers, addTo, more }: Props) {
	return (
		<ul>
			{papers.map(({ paper, pictures, seen, held }) => (
				<li key={paper} className="border-t border-line py-2 cluster justify-between">
					<span>
						<span className="font-semibold">{paperWords[paper]()}</span>{' '}
						{held ? (
							<Link to={`/verify?code=${held.checkCode}`} className="link">
								{m.claim_paper_held({ number: held.number })}
							</Link>
						) : (
							<span className={pictures.length > 0 || seen ? 'text-brand-deep' : 'text-soft'}>
								{pictures.length > 0
									? m.claim_paper_have()
									: seen
										? m.claim_paper_seen()
										: m.claim_paper_missing()}
							</span>
						)}
						{pictures.map(({ id }, place) => (
							<a key={id} href={`/claims/evidence/${id}`} className="link inline-block p-2">
								{m.claim_paper_picture({ number: place + 1 })}
							</a>
						))}
					</span>
					<span className="cluster">
						{addTo !== null && held === null && (
							<Link to={`${addTo}?paper=${paper}`} className="button-quiet">
								{m.claim_paper_add()}
							</Link>
						)}
						{!seen && held === null && pictures.length === 0 && more?.(paper)}
					</span>
				</li>
			))}
		</ul>
	)
}
