import type { Match } from '#app/domain/matching/match.ts'
import { m } from '#app/locales/compiled/messages.js'
import { checkWords, reasonText, scoreWords } from '#app/locales/words/matching.ts'

/** Why a person and a post go together, what to ask, and how the place in the list came about. */
export function MatchReasons({ match }: { match: Match }) {
	const { reasons, checks, score, parts } = match
	return (
		<>
			{reasons.length > 0 && (
				<div className="bg-good-pale text-good rounded p-3">
					<h3 className="only-read">{m.recommended_why()}</h3>
					<ul className="stack-2">
						{reasons.map(reasonText).map((words) => (
							<li key={words} className="font-semibold">
								✓ {words}
							</li>
						))}
					</ul>
				</div>
			)}
			{checks.length > 0 && (
				<div className="bg-care-pale text-care rounded p-3">
					<h3 className="font-semibold">{m.recommended_check()}</h3>
					<ul className="list-disc pl-6">
						{checks.map((code) => (
							<li key={code}>{checkWords[code]()}</li>
						))}
					</ul>
				</div>
			)}
			<details>
				<summary className="cursor-pointer py-2 text-soft">
					{m.recommended_score({ score: Math.round(score) })}
				</summary>
				<ul className="pl-6 text-soft">
					{parts.map(({ code, points, most }) => (
						<li key={code}>
							{m.recommended_score_part({ name: scoreWords[code](), points, most })}
						</li>
					))}
				</ul>
			</details>
		</>
	)
}
